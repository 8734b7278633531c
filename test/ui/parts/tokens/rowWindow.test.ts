import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsToDraw, scrollToShow } from '#ui/parts/tokens/rowWindow.ts';

const view = { rowHeight: 28, viewHeight: 200 };
const fixed = { seed: 1 };
const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

describe('rowsToDraw', () => {
  it.each([
    ['at the top', 0, 10_000, 0, range(0, 11)],
    ['in the middle', 2800, 10_000, 100, range(96, 111)],
    ['at the end', 28 * 10_000, 10_000, 9_999, range(9_988, 9_999)],
    ['focus far above', 2800, 10_000, 0, [0, ...range(96, 111)]],
    ['focus far below', 0, 10_000, 500, [...range(0, 11), 500]],
    ['nothing to keep', 0, 10_000, -1, range(0, 11)],
    ['a list shorter than the window', 0, 3, 0, range(0, 2)],
    ['an empty list', 0, 0, 0, []],
    ['a list that has shrunk under the scroll', 28_000, 60, 0, [0, ...range(48, 59)]],
  ])('%s', (_, scrollTop, count, keep, rows) => {
    expect(rowsToDraw(view, scrollTop, count, keep)).toEqual(rows);
  });

  it('draws every row in view and the kept one, once each, in order, and few others', () => {
    const cases = fc
      .tuple(fc.nat(20_000), fc.nat(20_000))
      .chain(([count, keep]) =>
        fc.tuple(fc.nat(count * 28), fc.constant(count), fc.constant(keep)),
      );
    fc.assert(
      fc.property(cases, ([scrollTop, count, keep]) => {
        const rows = rowsToDraw(view, scrollTop, count, keep);
        const top = Math.min(scrollTop, Math.max(0, count * 28 - 200));
        const seen = range(0, 7).map((i) => Math.floor(top / 28) + i);
        for (const row of seen.filter((i) => i < count && i * 28 < top + 200))
          expect(rows).toContain(row);
        if (keep < count) expect(rows).toContain(keep);
        expect([...new Set(rows)].sort((a, b) => a - b)).toEqual(rows);
        expect(rows.length).toBeLessThanOrEqual(18);
      }),
      fixed,
    );
  });
});

describe('scrollToShow', () => {
  it.each([
    ['a row in view moves nothing', 0, 3, 0],
    ['a row cut at the foot moves up whole', 0, 7, 24],
    ['a row above moves down to the top', 2800, 10, 280],
    ['a row far below moves up to the foot', 0, 100, 2628],
  ])('%s', (_, scrollTop, index, result) => {
    expect(scrollToShow(view, scrollTop, index)).toBe(result);
  });
});
