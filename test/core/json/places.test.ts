import { describe, expect, it } from 'vitest';
import { placeFinder } from '#core/json/places.ts';
import type { TextRange } from '#core/text/textRange.ts';
import { parseJsonTree } from '#core/json/tree.ts';

describe('placeFinder', () => {
  const text = '{"a": [true, {"b/c": "x"}], "d": 1, "d": 22}';
  const find = placeFinder(parseJsonTree(text).root);
  const cut = (range?: TextRange) => range && text.slice(range.start, range.end);

  it.each([
    ['the whole', '', text],
    ['a member', '/a', '[true, {"b/c": "x"}]'],
    ['an entry', '/a/0', 'true'],
    ['a member of an entry, its key escaped', '/a/1/b~1c', '"x"'],
    ['of a repeated key the last', '/d', '22'],
    ['nothing where there is nothing', '/e', undefined],
    ['nothing behind the end of a list', '/a/2', undefined],
    ['nothing below a scalar', '/d/0', undefined],
    ['nothing below nothing', '/e/f/g', undefined],
    ['nothing by a name that objects inherit', '/toString', undefined],
  ])('finds the value of %s', (_, pointer, expected) => {
    expect(cut(find(pointer)?.value)).toBe(expected);
  });

  it.each([
    ['a member', '/a', 1],
    ['a member of an entry', '/a/1/b~1c', 14],
    ['of a repeated key the last', '/d', 36],
    ['none of an entry', '/a/0', undefined],
    ['none of the whole', '', undefined],
  ])('finds the key of %s', (_, pointer, start) => {
    expect(find(pointer)?.key?.start).toBe(start);
  });
});
