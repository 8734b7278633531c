import { describe, expect, it } from 'vitest';
import { judgeCases } from '#core/cases/judgeCases.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import type { Case, Expectation } from '#core/scenario/case.ts';
import { caseItems, casesSummary } from '#ui/results/cases/caseItems.ts';
import { readStatus, withoutOutcome } from '#ui/results/cases/expectation.ts';
import { preflight, setup } from '../../../helpers/setups.ts';

const against = { setup: setup(), readings: {}, evaluate };
const call = { pageOrigin: 'https://shop.example', url: 'http://api.example/' };

const kept = (name: string, expected: Expectation): Case => ({
  name,
  request: preflight('https://shop.example', 'PUT'),
  expect: expected,
});
const good = kept('good', { status: 200 });
const bad = kept('bad', { status: 403, headers: [['Vary', 'Origin']] });
const notSent: Case = { name: 'mixed', page: { call }, expect: { pageReads: false } };

const itemsOf = (cases: readonly Case[]) => caseItems(cases, judgeCases(cases, against));

describe('cases as they are shown', () => {
  it('has failing ones first, each with what is answered and what was expected', () => {
    expect(itemsOf([good, bad, notSent])).toMatchObject([
      {
        name: 'bad',
        at: 1,
        passed: false,
        short: '200, not 403',
        title: 'bad\nStatus: 200, not 403.\nVary: absent, not Origin.',
      },
      { name: 'good', at: 0, passed: true, short: '200', title: 'good' },
      { name: 'mixed', at: 2, passed: true, short: 'not sent', look: { icon: 'x' } },
    ]);
  });

  it('says nothing of one that was not run yet', () => {
    expect(caseItems([good], [])).toMatchObject([{ look: null, passed: true, short: '' }]);
  });

  it.each<[readonly Case[], string]>([
    [[good], '1, as expected'],
    [[good, notSent], '2, all as expected'],
    [[good, bad], '1 of 2 differs'],
    [[bad, bad, good], '2 of 3 differ'],
  ])('are summed up: %#', (cases, words) => {
    expect(casesSummary(itemsOf(cases))).toBe(words);
  });
});

describe('a status that is typed', () => {
  it.each<[text: string, before: Expectation, after: Expectation | null]>([
    ['403', { status: 200 }, { status: 403 }],
    [' 403 ', { outcome: 'preflight-4', pageReads: true }, { status: 403, pageReads: true }],
    ['', { status: 200, pageReads: false }, { pageReads: false }],
    ['', { status: 200 }, null],
    ['40', { status: 200 }, null],
    ['099', { status: 200 }, null],
    ['2000', { status: 200 }, null],
  ])('%j, where %j was expected: %j', (text, before, after) => {
    expect(readStatus(text, before)).toEqual(after);
  });

  it.each<[Expectation, Expectation]>([
    [{ outcome: 'preflight-4', status: 200 }, { status: 200 }],
    [{ outcome: 'preflight-4' }, { outcome: 'preflight-4' }],
  ])('any way to %j: %j', (before, after) => {
    expect(withoutOutcome(before)).toEqual(after);
  });
});
