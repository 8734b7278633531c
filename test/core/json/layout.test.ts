import { describe, expect, it } from 'vitest';
import { defaultLayout, layOut, lineWidth, type Source } from '#core/json/layout.ts';

/** Numbers, and lists of what is one. */
type Nested = number | readonly Nested[];

const nested: Source<Nested> = {
  scalar: (value) => (typeof value === 'number' ? `${value}` : null),
  isList: () => true,
  entries: (value) => (typeof value === 'number' ? [] : value.map((entry) => ({ value: entry }))),
};

const keyed: Source<Nested> = {
  ...nested,
  isList: () => false,
  entries: (value) => nested.entries(value).map((entry, i) => ({ ...entry, key: `k${i}` })),
};

describe('layOut', () => {
  it('continues at the given indentation, with the given unit and line end', () => {
    const layout = { unit: '\t', lineEnd: '\r\n' };
    expect(layOut(nested, [[[]]], layout, { indent: '\t', column: 1 })).toBe(
      '[\r\n\t\t[\r\n\t\t\t[]\r\n\t\t]\r\n\t]',
    );
  });

  it('writes keys as they are given, an object with a line per member', () => {
    expect(layOut(keyed, [1, [2]], defaultLayout, { indent: '', column: 0 })).toBe(
      '{\n  k0: 1,\n  k1: {\n    k0: 2\n  }\n}',
    );
  });

  it.each([
    ['that leaves room', lineWidth - 8, '[10, 20]'],
    ['that leaves one column too few', lineWidth - 7, '[\n  10,\n  20\n]'],
    ['that leaves none', lineWidth + 1, '[\n  10,\n  20\n]'],
  ])('breaks a list at a column %s', (_, column, expected) => {
    expect(layOut(nested, [10, 20], defaultLayout, { indent: '', column })).toBe(expected);
  });
});
