import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutText } from '#core/json/layOutText.ts';
import { defaultLayout, lineWidth } from '#core/json/layout.ts';
import { printJson, printOnOneLine } from '#core/json/printJson.ts';

fc.configureGlobal({ seed: 1 });

describe('printJson', () => {
  it.each([
    ['a scalar', null, ['null']],
    ['text with quotes', 'a"b', ['"a\\"b"']],
    ['an empty object', {}, ['{}']],
    ['an empty list', [], ['[]']],
    ['a member a line', { a: 1, b: [] }, ['{', '  "a": 1,', '  "b": []', '}']],
    ['a member that is left out', { a: undefined, b: 2 }, ['{', '  "b": 2', '}']],
    ['a list of scalars on one line', [1, 'a', null, false], ['[1, "a", null, false]']],
    ['a list of lists with a line each', [['a', 'b'], []], ['[', '  ["a", "b"],', '  []', ']']],
    [
      'objects in a list',
      [{ a: [{}] }],
      ['[', '  {', '    "a": [', '      {}', '    ]', '  }', ']'],
    ],
  ])('%s', (_, value, lines) => {
    expect(printJson(value)).toBe(lines.join('\n'));
  });

  it.each([
    ['that just fits', lineWidth, '["a"]'],
    ['that is one column too long', lineWidth + 1, '[\n  "a"\n]'],
  ])('breaks a list %s', (_, width, expected) => {
    expect(printJson(['a'], defaultLayout, { indent: '', column: width - '["a"]'.length })).toBe(
      expected,
    );
  });

  it('is what laying out the text of the value gives', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(printJson(value)).toBe(layOutText(JSON.stringify(value)));
      }),
    );
  });

  it('lays out lists of every length alike', () => {
    const entries = fc.array(fc.string({ maxLength: 8 }), { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(entries, fc.string({ maxLength: 30 }), (list, key) => {
        const value = { [key]: { deep: list } };
        expect(printJson(value)).toBe(layOutText(JSON.stringify(value)));
      }),
    );
  });
});

describe('printOnOneLine', () => {
  const value = { a: [1, { b: 'x, y' }], c: {}, d: [], e: null };

  it.each([
    ['with spaces', ' ', '{"a": [1, {"b": "x, y"}], "c": {}, "d": [], "e": null}'],
    ['without', '', '{"a":[1,{"b":"x, y"}],"c":{},"d":[],"e":null}'],
  ])('%s', (_, space, expected) => {
    expect(printOnOneLine(value, space)).toBe(expected);
  });
});
