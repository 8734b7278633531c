import { describe, expect, it } from 'vitest';
import { placesOf } from '#core/policy/json/places.ts';
import { parseJsonTree } from '#core/policy/json/tree.ts';

describe('placesOf', () => {
  const text = '{"a": [true, {"b/c": "x"}], "d": 1, "d": 22}';
  const { keys, values } = placesOf(parseJsonTree(text).root);
  const cut = (range?: { start: number; end: number }) =>
    range && text.slice(range.start, range.end);

  it.each([
    ['the whole', '', text],
    ['a member', '/a', '[true, {"b/c": "x"}]'],
    ['an entry', '/a/0', 'true'],
    ['a member of an entry, its key escaped', '/a/1/b~1c', '"x"'],
    ['of a repeated key the last', '/d', '22'],
    ['nothing where there is nothing', '/e', undefined],
  ])('finds the value of %s', (_, pointer, expected) => {
    expect(cut(values.get(pointer))).toBe(expected);
  });

  it.each([
    ['a member', '/a', 1],
    ['a member of an entry', '/a/1/b~1c', 14],
    ['of a repeated key the last', '/d', 36],
    ['none of an entry', '/a/0', undefined],
    ['none of the whole', '', undefined],
  ])('finds the key of %s', (_, pointer, start) => {
    expect(keys.get(pointer)?.start).toBe(start);
  });
});
