import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuery } from '#core/share/query.ts';

fc.configureGlobal({ seed: 1 });

const pairsOf = (query: string) =>
  readQuery(query).parameters.map(({ name, value }) => [name, value]);

describe('readQuery', () => {
  it.each<[query: string, pairs: [string, string][]]>([
    ['', []],
    ['?', []],
    ['a=b', [['a', 'b']]],
    [
      '?a=b&c=d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a=1&a=2',
      [
        ['a', '1'],
        ['a', '2'],
      ],
    ],
    ['&&a=b&', [['a', 'b']]],
    ['a', [['a', '']]],
    ['a=', [['a', '']]],
    ['=b', [['', 'b']]],
    ['a=b=c', [['a', 'b=c']]],
    ['a=b?c', [['a', 'b?c']]],
    ['a=b+c%20d%2B', [['a', 'b c d+']]],
    ['%61=%C3%BC%E2%82%AC', [['a', '\u00fc\u20ac']]],
    ['a=\u00fc', [['a', '\u00fc']]],
  ])('reads %j', (query, pairs) => {
    expect(pairsOf(query)).toEqual(pairs);
    expect(readQuery(query).issues).toEqual([]);
    expect(pairsOf(query)).toEqual([...new URLSearchParams(query)]);
  });

  it.each<[query: string, parameter: string]>([
    ['a=%', 'a'],
    ['a=%4', 'a'],
    ['a=%zz', 'a'],
    ['a=%FF', 'a'],
    ['%E2%82=b', '%E2%82'],
    ['b%20c=%', 'b c'],
  ])('says that %j is badly encoded', (query, parameter) => {
    expect(readQuery(`x=y&${query}&z`)).toMatchObject({
      parameters: [{ name: 'x' }, { name: 'z' }],
      issues: [{ code: 'bad-percent-encoding', path: '', parameter }],
    });
  });

  it('keeps the value as it was before decoding', () => {
    expect(readQuery('a=b+%2B').parameters).toEqual([{ name: 'a', value: 'b +', raw: 'b+%2B' }]);
  });

  const text = fc
    .string({ unit: 'binary', maxLength: 8 })
    .filter((value) => !/\p{Surrogate}/u.test(value));

  it('reads what is encoded by the standard', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text)), (pairs) => {
        expect(pairsOf(`?${new URLSearchParams(pairs)}`)).toEqual(pairs);
      }),
    );
  });
});
