import { describe, expect, it } from 'vitest';
import {
  dependsOnCount,
  dependsOnFact,
  dependsOnNothing,
  readingCount,
} from '#core/explain/gateway/dependsOnWords.ts';
import { passedThrough, rowShown, shopShown, undecidedShown } from '../../../ui/results/cases.ts';

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
  ])('%s', (_, { answer }, count, fact, meta) => {
    expect(readingCount(answer)).toBe(count);
    expect(dependsOnFact(answer)).toBe(fact);
    expect(dependsOnCount(answer)).toBe(meta);
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
