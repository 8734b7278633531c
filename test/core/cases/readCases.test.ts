import { describe, expect, it } from 'vitest';
import type { Case } from '#core/scenario/case.ts';
import { readCasesFile } from '#core/cases/readCases.ts';
import { casesIssueWords } from '#core/explain/cases/casesIssueWords.ts';
import { plain } from '#core/explain/phrase.ts';
import { printCasesFile } from '#core/interop/casesFile.ts';
import { setup } from '../../helpers/setups.ts';

const request = { method: 'GET', url: '/', headers: [['Origin', 'https://shop.example']] as const };
const page = { call: { pageOrigin: 'https://shop.example', url: 'https://api.example/' } };

const cases: readonly Case[] = [
  { name: 'Shop reads', note: 'since spring', request, expect: { outcome: 'request-2' } },
  { name: 'Page', page, expect: { pageReads: true, status: 200 }, everyReading: true },
  { name: 'Lines', request, expect: { headers: [['Vary', null]] } },
];

const withCase = (change: object) => ({
  version: 1,
  cases: [{ name: 'A', request, expect: { status: 200 }, ...change }],
});

describe('a file of cases', () => {
  it.each([
    ['alone', { cases }],
    ['with a setup', { cases, setup: setup() }],
    ['without a case', { cases: [] }],
  ])('comes back as it was written: %s', (_, file) => {
    expect(readCasesFile(JSON.parse(printCasesFile(file)))).toEqual({ ok: true, value: file });
  });

  it('has no secrets in it', () => {
    const secret = 'Bearer abcdefghijklmnop';
    const headers = [['Authorization', secret]] as const;
    const asked: Case[] = [
      { name: 'A', request: { ...request, headers }, expect: { headers } },
      { name: 'B', page: { call: { ...page.call, headers } }, expect: { status: 200 } },
    ];
    expect(printCasesFile({ cases: asked })).not.toContain('abcdefghijklmnop');
  });

  it.each<[string, unknown, string, string]>([
    ['no object', 3, '', 'wrong-type'],
    ['a newer version', { version: 2, cases: 'else' }, '/version', 'newer-cases'],
    ['no version', { cases: [] }, '', 'missing-key'],
    ['a version that never was', { version: 0, cases: [] }, '/version', 'unknown-alternative'],
    ['nothing expected', withCase({ expect: {} }), '/cases/0/expect', 'nothing-expected'],
    ['an unknown key', withCase({ expect: { state: 1 } }), '/cases/0/expect/state', 'unknown-key'],
    [
      'an unknown outcome',
      withCase({ expect: { outcome: 'preflight-9' } }),
      '/cases/0/expect/outcome',
      'unknown-alternative',
    ],
    [
      'an impossible status',
      withCase({ expect: { status: 20 } }),
      '/cases/0/expect/status',
      'status-out-of-range',
    ],
    [
      'a line without a value',
      withCase({ expect: { headers: [['Vary']] } }),
      '/cases/0/expect/headers/0',
      'not-a-pair',
    ],
    ['both questions', withCase({ page }), '/cases/0', 'not-one-question'],
    ['no page', withCase({ expect: { pageReads: true } }), '/cases/0/expect/pageReads', 'no-page'],
    [
      'a policy in a case',
      withCase({ request: undefined, page: { ...page, again: { policy: null } } }),
      '/cases/0/page/again/policy',
      'own-policy',
    ],
    ['a faulty setup', { version: 1, cases: [], setup: {} }, '/setup', 'missing-key'],
  ])('is refused for %s, with the place and a sentence', (_, json, path, code) => {
    const result = readCasesFile(json);
    const [issue] = result.ok ? [] : result.issues;
    expect(issue).toMatchObject({ path, code });
    expect(plain(casesIssueWords(issue!))).toMatch(/[.?]$/);
  });

  it('tells every issue at once', () => {
    const faulty = withCase({ expect: { status: 'x', outcome: 'y' }, name: 1 });
    const result = readCasesFile(faulty);
    expect(result.ok ? [] : result.issues.map(({ path }) => path).toSorted()).toEqual([
      '/cases/0/expect/outcome',
      '/cases/0/expect/status',
      '/cases/0/name',
    ]);
  });
});
