import { describe, expect, it } from 'vitest';
import {
  combinedValue,
  has,
  isPreflight,
  sameName,
  valueOf,
  valuesOf,
} from '#core/http/headers.ts';
import type { HeaderList } from '#core/http/message.ts';

describe('header lookup', () => {
  it.each([
    ['no line', [], 'Origin', []],
    ['a line of another name', [['Origins', 'a']], 'Origin', []],
    ['another name of the same length', [['Accept', 'a']], 'Origin', []],
    ['a line of that name', [['Origin', 'a']], 'Origin', ['a']],
    ['a name in another case', [['oRIGIN', 'a']], 'Origin', ['a']],
    ['asked for in lower case', [['Origin', 'a']], 'origin', ['a']],
    ['a Kelvin sign, which is no K', [['\u212aey', 'a']], 'key', []],
    ['an empty value, which is there', [['Origin', '']], 'Origin', ['']],
    ['a value as sent', [['Origin', ' a ']], 'Origin', [' a ']],
    [
      'several lines, in their order',
      [
        ['A', '1'],
        ['b', '2'],
        ['a', '3'],
        ['A', ''],
      ],
      'a',
      ['1', '3', ''],
    ],
  ] as [string, HeaderList, string, string[]][])('%s', (_, headers, name, values) => {
    expect(valuesOf(headers, name)).toEqual(values);
    expect(valueOf(headers, name)).toBe(values[0]);
    expect(combinedValue(headers, name)).toBe(values.length ? values.join(', ') : undefined);
    expect(has(headers, name)).toBe(values.length > 0);
  });

  it.each([
    ['a', 'A', true],
    ['X-Id', 'x-iD', true],
    ['X-Id', 'X-Ids', false],
    ['\xc4', '\xe4', false],
  ])('%j and %j are one name: %s', (a, b, same) => {
    expect(sameName(a, b)).toBe(same);
  });
});

describe('isPreflight', () => {
  it.each([
    ['OPTIONS', ['Access-Control-Request-Method'], true],
    ['OPTIONS', ['access-control-request-method', 'Origin'], true],
    ['OPTIONS', ['Origin'], false],
    ['OPTIONS', ['Access-Control-Request-Headers'], false],
    ['options', ['Access-Control-Request-Method'], false],
    ['GET', ['Access-Control-Request-Method'], false],
  ])('%s with %j: %s', (method, names, expected) => {
    const headers = names.map((name) => [name, 'x'] as const);
    expect(isPreflight({ method, headers })).toBe(expected);
  });
});
