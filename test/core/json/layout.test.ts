import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut, layOutText, onOneLine } from '#core/json/layout.ts';
import { parseJsonTree } from '#core/json/tree.ts';

fc.configureGlobal({ seed: 1 });

describe('layOutText', () => {
  it.each([
    ['a scalar', ' 1 ', ['1']],
    ['an empty object', '{ }', ['{}']],
    ['an empty list', '[ ]', ['[]']],
    ['a member a line', '{"a":1,"b":2}', ['{', '  "a": 1,', '  "b": 2', '}']],
    ['a list of scalars on one line', '[1,\n"a",null]', ['[1, "a", null]']],
    ['a list of lists with a line each', '[["a","b"],[]]', ['[', '  ["a", "b"],', '  []', ']']],
    [
      'objects in a list',
      '[{"a":[{}]}]',
      ['[', '  {', '    "a": [', '      {}', '    ]', '  }', ']'],
    ],
    ['spelling of numbers and strings', '[1e2,"\\u0061"]', ['[1e2, "\\u0061"]']],
    ['repeated keys', '{"a":1,"a":2}', ['{', '  "a": 1,', '  "a": 2', '}']],
    ['a text that is no JSON, as it is', '{"a":1,}', ['{"a":1,}']],
  ])('%s', (_, text, lines) => {
    expect(layOutText(text)).toBe(lines.join('\n'));
  });

  it('keeps the value and is the same when done again', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const once = layOutText(text);
        expect(JSON.parse(once)).toEqual(JSON.parse(text));
        expect(layOutText(once)).toBe(once);
      }),
    );
  });
});

describe('layOut', () => {
  it('goes on at the given indentation, with the given unit and line end', () => {
    const text = '{"a":[{}]}';
    const { root } = parseJsonTree(text);
    expect(layOut(text, root, { unit: '\t', lineEnd: '\r\n' }, '\t')).toBe(
      '{\r\n\t\t"a": [\r\n\t\t\t{}\r\n\t\t]\r\n\t}',
    );
  });

  it.each([
    ['that leaves room', 50, '["abc", "def"]'],
    ['that leaves one column too few', 51, '[\n  "abc",\n  "def"\n]'],
  ])('breaks a list at a column %s', (_, column, expected) => {
    const text = '["abc","def"]';
    expect(layOut(text, parseJsonTree(text).root, undefined, '', column)).toBe(expected);
  });
});

describe('onOneLine', () => {
  const value = { a: [1, { b: 'x, y' }], c: {}, d: [], e: null };

  it.each([
    ['with spaces', ' ', '{"a": [1, {"b": "x, y"}], "c": {}, "d": [], "e": null}'],
    ['without', '', '{"a":[1,{"b":"x, y"}],"c":{},"d":[],"e":null}'],
  ])('%s', (_, space, expected) => {
    expect(onOneLine(value, space)).toBe(expected);
  });
});
