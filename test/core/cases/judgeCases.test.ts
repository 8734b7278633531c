import { describe, expect, it } from 'vitest';
import type { Case, Expectation } from '#core/scenario/case.ts';
import { coverage } from '#core/cases/coverage.ts';
import { judgeCase } from '#core/cases/judgeCases.ts';
import { failureWords } from '#core/explain/cases/caseWords.ts';
import { plain } from '#core/explain/phrase.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import { application, setup } from '../../helpers/setups.ts';

const preflight = (method: string, origin = 'https://shop.example') => ({
  method: 'OPTIONS',
  url: '/',
  headers: [
    ['Origin', origin],
    ['Access-Control-Request-Method', method],
  ] as const,
});

const against = { setup: setup(), readings: {}, evaluate };

const asking = (expected: Expectation, method = 'PUT'): Case => ({
  name: 'A case',
  request: preflight(method),
  expect: expected,
});

const call = { pageOrigin: 'https://shop.example', url: 'https://api.example/', method: 'PUT' };

describe('a case', () => {
  it.each<[string, Expectation, string[]]>([
    ['the status', { status: 200 }, []],
    ['the outcome', { outcome: 'preflight-4' }, []],
    ['a line', { headers: [['access-control-allow-origin', 'https://shop.example']] }, []],
    ['a line that is absent', { headers: [['Vary', null]] }, []],
    ['another status', { status: 403 }, ['Status: 200, not 403.']],
    ['another outcome', { outcome: 'preflight-2' }, ['Outcome: preflight-4, not preflight-2.']],
    [
      'another value',
      { headers: [['Access-Control-Allow-Origin', '*']] },
      ['Access-Control-Allow-Origin: https://shop.example, not *.'],
    ],
    ['a line that is missing', { headers: [['Vary', 'Origin']] }, ['Vary: absent, not Origin.']],
    [
      'everything that differs, at once',
      { status: 405, headers: [['Vary', 'Origin']] },
      ['Status: 200, not 405.', 'Vary: absent, not Origin.'],
    ],
  ])('compares %s', (_, expected, sentences) => {
    const judged = judgeCase(asking(expected), against);
    expect(failureWords(judged).map((words) => plain(words))).toEqual(sentences);
    expect(judged.passed).toBe(sentences.length === 0);
  });

  it.each<[string, string, boolean]>([
    ['reads an answer', 'https://shop.example', true],
    ['is refused one', 'https://other.example', false],
  ])('says whether a page %s', (_, pageOrigin, pageReads) => {
    const page = { call: { ...call, pageOrigin } };
    const tested = (reads: boolean): Case => ({ name: '', page, expect: { pageReads: reads } });
    expect(judgeCase(tested(pageReads), against).passed).toBe(true);
    expect(judgeCase(tested(!pageReads), against).differences).toEqual([
      { what: 'page-reads', expected: !pageReads, actual: pageReads },
    ]);
  });

  it('compares nothing with an answer that is undecided', () => {
    const undecided = setup({ allowedOrigins: [String.raw`\N{LATIN SMALL LETTER A}`] });
    const judged = judgeCase(asking({ status: 403 }), { ...against, setup: undecided });
    expect(judged.differences).toEqual([{ what: 'status', expected: 403, actual: null }]);
  });
});

describe('under every reading', () => {
  const every = (expected: Expectation, method: string, change = {}) =>
    judgeCase({ ...asking(expected, method), everyReading: true }, { ...against, ...change });

  it('holds where no reading bears on what is expected', () => {
    expect(every({ status: 405 }, 'DELETE').holds).toEqual({ kind: 'proved' });
  });

  it('holds where readings change only what is not asked', () => {
    const judged = every({ status: 200 }, 'PUT');
    expect(judged.answers[0]?.hangsOn.length).toBeGreaterThan(0);
    expect(judged.holds).toEqual({ kind: 'proved' });
  });

  it('names the one reading that breaks it', () => {
    const judged = every({ headers: [['Vary', null]] }, 'PUT');
    expect(judged.passed).toBe(false);
    expect(judged.holds).toEqual({ kind: 'broken', by: { vary: 'added' } });
    expect(failureWords(judged).map((words) => plain(words))).toEqual([
      'Does not hold under every reading: not with vary=added.',
    ]);
  });

  it('names two that break it only together', () => {
    const stars = setup({ allowedOrigins: ['https://SHOP.example'], allowMethods: ['put'] });
    const judged = every({ status: 403 }, 'PUT', { setup: stars });
    // The Origin passes with one; what a method then gets is another status, which breaks it alone.
    expect(judged.holds).toEqual({ kind: 'broken', by: { 'origin-case': 'case-insensitive' } });
    const outcome = { ...asking({ headers: [['Access-Control-Allow-Methods', null]] }, 'PUT') };
    const both = judgeCase({ ...outcome, everyReading: true }, { ...against, setup: stars });
    expect(both.holds).toEqual({
      kind: 'broken',
      by: { 'origin-case': 'case-insensitive', 'method-case': 'case-insensitive' },
    });
  });
});

describe('coverage', () => {
  const cases = [asking({ status: 200 }), asking({ status: 405 }, 'DELETE')];

  it('names the documented outcomes that no case leads to', () => {
    const { outcomes } = coverage(cases, against);
    expect(outcomes).not.toContain('preflight-4');
    expect(outcomes).not.toContain('preflight-2');
    expect(outcomes).toContain('request-1');
    expect(outcomes).toHaveLength(9);
  });

  it('names the entries without which every case comes to the same', () => {
    const more = setup({}, { applications: [application()] });
    expect(coverage(cases, { ...against, setup: more }).entries).toEqual([
      { path: '/policy/allowMethods/0', value: 'GET' },
      { path: '/policy/allowHeaders/0', value: 'X-One' },
      { path: '/policy/allowHeaders/1', value: 'X-Two' },
      { path: '/policy/exposeHeaders/0', value: 'X-Seen' },
      { path: '/applications/0/jsOrigins/0', value: 'https://partner.example' },
    ]);
  });
});
