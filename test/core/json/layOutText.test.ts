import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutText } from '#core/json/layOutText.ts';

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
