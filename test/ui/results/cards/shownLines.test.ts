import { describe, expect, it } from 'vitest';
import type { ComparedLine } from '#core/documented/compare.ts';
import { shownLines } from '#ui/results/cards/shownLines.ts';

const line = (part: string, change: Partial<ComparedLine> = {}): ComparedLine => ({
  part,
  printed: null,
  ours: '1',
  mark: 'same',
  basis: { kind: 'native' },
  erratum: null,
  ...change,
});
const start = line(':start');
const ours = line('Access-Control-Allow-Origin', {
  basis: { kind: 'documented', outcome: 'request-2', step: 1 },
});
const native = Array.from({ length: 9 }, (_, i) => line(`X-${i}`));

describe('the lines of a message that are drawn', () => {
  it.each([
    ['a short one: all', [start, ...native, ours], 11, [start, ...native, ours]],
    [
      'of a long one the gateway’s',
      [start, ...native, ours],
      4,
      [start, ...native.slice(0, 2), ours],
    ],
    ['those too where there is no room', [start, ...native, ours], 1, [start, ours]],
  ])('%s', (_, lines, max, expected) => {
    expect(shownLines(lines, max)).toEqual(expected);
  });
});
