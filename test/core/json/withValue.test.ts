import { describe, expect, it } from 'vitest';
import { isObject, withValueAt, type JsonStep } from '#core/json/withValue.ts';

describe('isObject', () => {
  it.each([
    [{}, true],
    [[], false],
    [null, false],
    ['a', false],
  ])('%j: %s', (value, expected) => {
    expect(isObject(value)).toBe(expected);
  });
});

describe('withValueAt', () => {
  it.each<[string, unknown, JsonStep[], unknown, unknown]>([
    ['the whole', 1, [], 2, 2],
    ['a member', { a: 1, b: 2 }, ['a'], 3, { a: 3, b: 2 }],
    ['a new member', { a: 1 }, ['b'], 2, { a: 1, b: 2 }],
    ['no member any more', { a: 1, b: 2 }, ['a'], undefined, { b: 2 }],
    ['nothing where nothing was', { a: 1 }, ['b', 'c'], undefined, { a: 1 }],
    ['an entry', [1, 2], [0], 3, [3, 2]],
    ['an entry at the end', [1], [9], 2, [1, 2]],
    ['no entry any more', [1, 2], [0], undefined, [2]],
    ['something deep', { a: [{ b: 1 }] }, ['a', 0, 'b'], 2, { a: [{ b: 2 }] }],
    ['what is missing on the way', {}, ['a', 0, 'b'], 2, { a: [{ b: 2 }] }],
    ['an object in place of null', { a: null }, ['a', 'b'], 2, { a: { b: 2 } }],
    ['nothing below a scalar', { a: 1 }, ['a', 'b'], undefined, { a: 1 }],
    ['a key that objects inherit', {}, ['toString', 'a'], 1, { toString: { a: 1 } }],
  ])('%s', (_, value, path, leaf, expected) => {
    expect(withValueAt(value, path, leaf)).toEqual(expected);
  });
});
