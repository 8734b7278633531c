import { describe, expect, test } from 'vitest';
import { ReadingSpace } from '#core/calibration/readingSpace.ts';

const space = new ReadingSpace(['regex-entries', 'vary', 'origin-case']);

test.each([
  [[], 1],
  [['vary'], 2],
  [['regex-entries', 'vary', 'origin-case'], 12],
] as const)('%j: %i combinations', (ids, size) => expect(new ReadingSpace(ids).size).toBe(size));

test.each([
  [0, { 'regex-entries': 'unless-origin-form', vary: 'not-added', 'origin-case': 'exact' }],
  [
    1,
    { 'regex-entries': 'unless-origin-form', vary: 'not-added', 'origin-case': 'case-insensitive' },
  ],
  [2, { 'regex-entries': 'unless-origin-form', vary: 'added', 'origin-case': 'exact' }],
  [11, { 'regex-entries': 'r-prefix', vary: 'added', 'origin-case': 'case-insensitive' }],
])('combination %i', (number, readings) => expect(space.readings(number)).toEqual(readings));

describe('changes', () => {
  const numbers = Array.from({ length: 12 }, (_, at) => at);
  test.each([
    ['what is always the same', numbers.map(() => 0), []],
    ['what follows the last', numbers.map((at) => at % 2), ['origin-case']],
    ['what follows the first', numbers.map((at) => Math.floor(at / 4)), ['regex-entries']],
    ['what two make together', numbers.map((at) => Number(at % 4 === 3)), ['vary', 'origin-case']],
  ])('%s', (_, of, ids) => expect(space.ids.filter((id) => space.changes(id, of))).toEqual(ids));
});

test.each([
  [['vary'], [0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1]],
  [
    ['origin-case', 'vary'],
    [0, 2, 1, 3, 0, 2, 1, 3, 0, 2, 1, 3],
  ],
  [[], Array.from({ length: 12 }, () => 0)],
] as const)('numbers in %j', (ids, numbers) =>
  expect([...space.numbersIn(new ReadingSpace(ids))]).toEqual(numbers),
);
