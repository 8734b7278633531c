import { describe, expect, it } from 'vitest';
import {
  dependsOnFact,
  dependsOnReadings,
  readingCount,
  type Depending,
} from '#core/explain/readings/dependsOnFactWords.ts';
import {
  dependsOnCount,
  dependsOnNothing,
  moreTogether,
  onlyTogether,
  pinTogether,
} from '#core/explain/readings/dependsOnWords.ts';
import type { KnownReadings } from '#core/scenario/foundOut.ts';
import {
  luredShown,
  passedThrough,
  rowShown,
  shopShown,
  undecidedShown,
} from '../../../ui/results/cases.ts';

describe('how many readings an answer depends on', () => {
  it.each([
    ['none', rowShown('preflight-2'), 0, 'Depends on no reading', 'none of the 16 readings'],
    [
      'one',
      rowShown('preflight-4'),
      1,
      'Depends on 1 reading',
      '1 of 16 readings would change this answer',
    ],
    ['four', shopShown(), 4, 'Depends on 4 readings', '4 of 16 readings would change this answer'],
    [
      'none alone, two together',
      luredShown(),
      0,
      'Depends on 2 together',
      'none of the 16 readings alone',
    ],
  ])('%s', (_, { answer }, count, fact, meta) => {
    expect(readingCount(answer)).toBe(count);
    expect(dependsOnFact(answer)).toBe(fact);
    expect(dependsOnReadings(answer)).toBe(fact !== 'Depends on no reading');
    expect(dependsOnCount(answer)).toBe(meta);
  });
});

describe('an answer of which readings were found out', () => {
  const { answer } = shopShown();
  const ids = [...new Set(answer.hangsOn.map(({ reading }) => reading))];
  const found = (count: number): KnownReadings =>
    Object.fromEntries(ids.slice(0, count).map((id) => [id, 'found-out']));
  const only = (count: number): Depending => ({
    hangsOn: answer.hangsOn.filter(({ reading }) => ids.slice(0, count).includes(reading)),
    hangsOnTogether: [],
  });

  it.each([
    ['none', answer, {}, 'Depends on 4 readings'],
    ['one', answer, found(1), 'Depends on 4 readings, 1 found out'],
    ['all', answer, found(4), 'Depends on 4 readings, all found out'],
    ['both', only(2), found(2), 'Depends on 2 readings, both found out'],
    ['the only one', only(1), found(1), 'Depends on 1 reading, found out'],
    ['others', only(1), { 'origin-star': 'found-out' }, 'Depends on 1 reading'],
    ['none but chosen', only(1), { [ids[0]!]: 'chosen' }, 'Depends on 1 reading'],
  ] as [string, Depending, KnownReadings, string][])('%s', (_, answer, known, fact) => {
    expect(dependsOnFact(answer, known)).toBe(fact);
  });
});

describe('an answer that depends on no reading', () => {
  const noPhrase = { status: 299, statusText: '', headers: [] };

  it.each([
    ['a refusal', rowShown('preflight-2').answer, 'the answer is 405 Method Not Allowed'],
    ['no Origin', rowShown('request-no-origin').answer, 'the request is passed on'],
    ['no policy', passedThrough().answer, 'the request is passed on'],
    ['undecided', undecidedShown().answer, 'the answer is undecided'],
    [
      'no reason phrase',
      { ...rowShown('request-2').answer, response: noPhrase },
      'the answer is 299',
    ],
  ])('%s', (_, answer, end) => {
    expect(dependsOnNothing(answer)).toBe(`Nothing: under every reading ${end}.`);
  });
});

describe('readings that change an answer only together', () => {
  it.each([
    ['where none does alone', luredShown(), /^No reading would change this answer alone; together/],
    ['beside some that do alone', shopShown(), /^Others would change this answer only together/],
  ])('%s', (_, { answer }, words) => {
    expect(onlyTogether(answer)).toMatch(words);
  });

  it('are pinned by one button', () => {
    expect([2, 3].map(pinTogether)).toEqual(['Pin both', 'Pin all 3']);
  });

  it('are counted where they are folded away', () => {
    expect([1, 2].map(moreTogether)).toEqual([
      'Another set of readings',
      '2 more sets of readings',
    ]);
  });
});
