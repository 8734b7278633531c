import { describe, expect, it } from 'vitest';
import { repeatedKeys } from '#core/json/repeatedKeys.ts';
import { parseJsonTree } from '#core/json/tree.ts';

describe('repeatedKeys', () => {
  it.each([
    ['none', '{"a": 1, "b": {"a": 1}}', []],
    ['a second', '{"a": 1, "a": 2}', ['/a 9']],
    ['a second and a third', '{"a": 1, "a": 2, "a": 3}', ['/a 9', '/a 17']],
    ['one in an object in a list', '[{}, {"a": 1, "a": 1}]', ['/1/a 14']],
    ['one that is spelt with an escape', '{"a": 1, "\\u0061": 2}', ['/a 9']],
    ['one within the value of another', '{"a": {"b": 1, "b": 2}, "a": 3}', ['/a/b 15', '/a 24']],
    ['names that every object inherits', '{"toString": 1, "__proto__": 2}', []],
    ['a scalar has none', '1', []],
  ])('%s', (_, text, expected) => {
    const found = repeatedKeys(parseJsonTree(text).root);
    expect(found.map(({ path, member }) => `${path} ${member.start}`)).toEqual(expected);
  });
});
