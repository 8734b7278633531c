import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJsonTree } from '#core/json/tree.ts';
import { childAt, commonEnds, sameValue, toValue } from '#core/json/value.ts';
import type { JsonStep } from '#core/json/withValue.ts';

fc.configureGlobal({ seed: 1 });

const rootOf = (text: string) => parseJsonTree(text).root;

describe('toValue', () => {
  it('takes the last of a repeated key', () => {
    expect(toValue(rootOf('{"a": 1, "a": [2]}'))).toEqual({ a: [2] });
  });

  it('makes __proto__ a key like any other', () => {
    const value = toValue(rootOf('{"__proto__": {"policy": null}}'));
    expect(Object.keys(value as object)).toEqual(['__proto__']);
    expect((value as { policy?: unknown }).policy).toBeUndefined();
  });
});

describe('sameValue', () => {
  it.each<[string, string, unknown, boolean]>([
    ['equal scalars', '1', 1, true],
    ['another type', '1', '1', false],
    ['null and an object', 'null', {}, false],
    ['an object and null', '{}', null, false],
    ['a list and an object', '[]', {}, false],
    ['an object and a list', '{}', [], false],
    ['lists in another order', '[1, 2]', [2, 1], false],
    ['a shorter list', '[1, 2]', [1], false],
    ['keys in another order', '{"a": 1, "b": 2}', { b: 2, a: 1 }, true],
    ['a key less', '{"a": 1, "b": 2}', { a: 1 }, false],
    ['a key more', '{"a": 1}', { a: 1, b: 2 }, false],
    ['another key', '{"a": 1}', { b: 1 }, false],
    ['an inherited key', '{"toString": 1}', { a: 1 }, false],
    ['a repeated key, by its last value', '{"a": 1, "a": 2}', { a: 2 }, true],
  ])('%s', (_, text, value, expected) => {
    expect(sameValue(rootOf(text), value)).toBe(expected);
  });

  it('holds of every value and its text', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(sameValue(rootOf(JSON.stringify(value)), value)).toBe(true);
      }),
    );
  });
});

describe('childAt', () => {
  it.each<[string, string, JsonStep, unknown]>([
    ['a member', '{"a": 1}', 'a', 1],
    ['the last of a repeated key', '{"a": 1, "a": 2}', 'a', 2],
    ['an entry', '[1, 2]', 1, 2],
    ['no entry by a text', '[1, 2]', '1', undefined],
    ['nothing behind the end', '[1, 2]', 2, undefined],
    ['nothing in a scalar', '"abc"', 0, undefined],
    ['nothing by an unknown key', '{"a": 1}', 'toString', undefined],
  ])('%s', (_, text, step, expected) => {
    const child = childAt(rootOf(text), step);
    expect(child && toValue(child)).toBe(expected);
  });
});

describe('commonEnds', () => {
  it.each([
    ['the same', '[1, 2]', [1, 2], 2, 0],
    ['one more at the end', '[1, 2]', [1, 2, 3], 2, 0],
    ['one more at the beginning', '[1, 2]', [0, 1, 2], 0, 2],
    ['one changed', '[1, 2, 3]', [1, 9, 3], 1, 1],
    ['one gone of several that are the same', '[1, 1, 1]', [1, 1], 2, 0],
    ['one gone in the midst', '[1, 2, 3]', [1, 3], 1, 1],
    ['nothing alike', '[1]', [2, 3], 0, 0],
    ['nothing at all', '[]', [], 0, 0],
  ])('%s', (_, text, values, head, tail) => {
    const root = rootOf(text);
    expect(root.type === 'array' && commonEnds(root.entries, values)).toEqual({ head, tail });
  });
});
