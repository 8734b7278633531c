import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutText } from '#core/json/layOutText.ts';
import { patchJson } from '#core/json/patch.ts';
import { parseJsonTree } from '#core/json/tree.ts';
import { childAt } from '#core/json/value.ts';
import { withValueAt, type JsonStep } from '#core/json/withValue.ts';

fc.configureGlobal({ seed: 1 });

describe('patchJson', () => {
  it.each<[string, string, JsonStep[], unknown, string]>([
    ['a scalar', '{"a" : 1 }', ['a'], 2, '{"a" : 2 }'],
    ['the whole', ' 1 ', [], [], ' [] '],
    ['nothing, if it has the value already', '{ "a":1 }', ['a'], 1, '{ "a":1 }'],
    ['spelling, if it is another', '[1e2, 1]', [0], 100, '[1e2, 1]'],
    ['a member that is new', '{"a": 1}', ['b'], 2, '{"a": 1, "b": 2}'],
    ['a member that is new, without spaces', '{"a":1}', ['b'], [1, 2], '{"a":1,"b":[1,2]}'],
    ['a member of an empty object', '{}', ['a'], 1, '{\n  "a": 1\n}'],
    ['no member any more', '{"a": 1, "b": 2}', ['a'], undefined, '{"b": 2}'],
    ['nothing left', '{"a": 1 }', ['a'], undefined, '{}'],
    ['nothing where nothing was', '{"a": 1}', ['b', 'c'], undefined, '{"a": 1}'],
    ['every member of a repeated key', '{"a": 1, "b": 2, "a": 3}', ['a'], undefined, '{"b": 2}'],
    ['the last of a repeated key', '{"a": 1, "a": 2}', ['a'], 3, '{"a": 1, "a": 3}'],
    ['an entry', '["a","b"]', [1], 'c', '["a","c"]'],
    ['an entry at the end', '["a", "b"]', [2], 'c', '["a", "b", "c"]'],
    ['an entry at the beginning', '["b" , "c"]', [], ['a', 'b', 'c'], '["a" , "b" , "c"]'],
    ['entries in the midst', '[1, 4]', [], [1, 2, 3, 4], '[1, 2, 3, 4]'],
    [
      'what differs, and nothing else',
      '{\n  "a": [1, 2],\n  "b" :true\n}',
      [],
      { a: [1, 2, 3], b: false },
      '{\n  "a": [1, 2, 3],\n  "b" :false\n}',
    ],
    ['no entry any more', '[ 1, 2, 3 ]', [1], undefined, '[ 1, 3 ]'],
    ['an entry on a line of its own', '[\n    1\n]', [1], 2, '[\n    1,\n    2\n]'],
    ['with the line ends of the text', '[\r\n\t1\r\n]', [1], {}, '[\r\n\t1,\r\n\t{}\r\n]'],
    [
      'an object in an object',
      '{\n    "a": null\n}',
      ['a', 'b'],
      1,
      '{\n    "a": {\n        "b": 1\n    }\n}',
    ],
    ['other members of an entry, not its own', '[{"a": 1,"b":2}]', [0, 'b'], 3, '[{"a": 1,"b":3}]'],
    ['a comma that leads its line', '[\n  1\n, 2\n]', [2], 3, '[\n  1\n, 2\n, 3\n]'],
  ])('changes %s', (_, text, path, value, expected) => {
    expect(patchJson(text, path, value)).toBe(expected);
  });

  it.each([
    ['behind those before it', '{"a": 1, "c": 3}', '{"a": 1, "b": 2, "c": 3}'],
    ['before all if it is the first', '{"c": 3}', '{"b": 2, "c": 3}'],
    ['in their order although the object is not', '{"c": 3, "a": 1}', '{"c": 3, "a": 1, "b": 2}'],
    ['before a key without a place', '{"a": 1, "x": 9}', '{"a": 1, "b": 2, "x": 9}'],
  ])('puts a new key %s', (_, text, expected) => {
    expect(patchJson(text, ['b'], 2, ['a', 'b', 'c'])).toBe(expected);
  });

  it('puts several new keys in order, those without a place last', () => {
    const text = patchJson('{"b": 2}', [], { x: 9, c: 3, b: 2, a: 1 }, ['a', 'b', 'c']);
    expect(text).toBe('{"a": 1, "b": 2, "c": 3, "x": 9}');
  });

  describe('breaks up a line', () => {
    const short = '{\n  "list": ["a", "b"]\n}';
    const long = Array.from({ length: 12 }, (_, index) => `entry ${index}`);

    it('that fitted and would no longer', () => {
      expect(patchJson(short, ['list'], long)).toBe(layOutText(JSON.stringify({ list: long })));
    });

    it('not one that was too long before', () => {
      const text = `{\n  "list": ${JSON.stringify(long)}\n}`;
      expect(patchJson(text, ['list'], [...long, 'more'])).toBe(
        text.replace('"entry 11"', '"entry 11","more"'),
      );
    });

    it('of an object that fitted, when something in it grows', () => {
      const text = '{\n  "o": {"list": [1], "n": 1}\n}';
      expect(patchJson(text, ['o', 'list'], long)).toBe(
        layOutText(JSON.stringify({ o: { list: long, n: 1 } })),
      );
    });

    it('not one of a text that is all on one line and too long for it', () => {
      const text = JSON.stringify({ filler: 'x'.repeat(80), list: [1] });
      expect(patchJson(text, ['list'], long)).toBe(
        JSON.stringify({ filler: 'x'.repeat(80), list: long }),
      );
    });
  });

  it.each([
    ['a text that is no JSON', '{', ['a']],
    ['the removal of all', '{}', []],
  ])('throws at %s', (_, text, path) => {
    expect(() => patchJson(text, path, undefined)).toThrow();
  });

  const step = fc.oneof(fc.constantFrom('a', 'b', 'c', '__proto__', ''), fc.nat(3));
  const json = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(null, true, 0, 1, 'x', 'a longer text that fills a line quickly'),
      fc.array(tie('value'), { maxLength: 4 }),
      fc
        .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', '__proto__', ''), tie('value')), {
          selector: ([key]) => key,
          maxLength: 4,
        })
        .map((members) => Object.fromEntries(members)),
    ),
  })).value;
  /** One value as text, in each of the ways that people write it. */
  const formatted = fc
    .tuple(json, fc.constantFrom('', 1, 4, '\t', 'own', 'crlf'))
    .map(([value, style]) => {
      if (style === 'own') return layOutText(JSON.stringify(value));
      if (style === 'crlf') return JSON.stringify(value, null, 2).replaceAll('\n', '\r\n');
      return JSON.stringify(value, null, style);
    });

  it('gives a text with the edited value', () => {
    fc.assert(
      fc.property(formatted, fc.array(step, { maxLength: 3 }), json, (text, path, value) => {
        const edited = patchJson(text, path, value);
        const expected = withValueAt(JSON.parse(text), path, value);
        expect(JSON.parse(edited)).toEqual(expected);
      }),
      { numRuns: 3000 },
    );
  });

  // To search the line's beginning for each would take minutes.
  it('changes each of 200,000 entries that share a long line', () => {
    const entries = (letter: string) => Array.from({ length: 200_000 }, (_, i) => `${letter}${i}`);
    const text = (letter: string) => JSON.stringify(entries(letter)).replace('[', '[\n');
    expect(patchJson(text('a'), [], entries('b'))).toBe(text('b'));
  });

  it('gives a text without what was removed', () => {
    fc.assert(
      fc.property(formatted, fc.array(step, { minLength: 1, maxLength: 3 }), (text, path) => {
        const edited = patchJson(text, path, undefined);
        expect(JSON.parse(edited)).toEqual(withValueAt(JSON.parse(text), path, undefined));
      }),
      { numRuns: 3000 },
    );
  });

  it('leaves the text alone if nothing changes', () => {
    fc.assert(
      fc.property(formatted, (text) => {
        expect(patchJson(text, [], JSON.parse(text))).toBe(text);
      }),
    );
  });

  const words = fc.array(fc.string({ maxLength: 12 }), { maxLength: 8 });

  it('lets a canonical list grow into a canonical list', () => {
    fc.assert(
      fc.property(words, words, (before, added) => {
        const canonical = (list: unknown) => layOutText(JSON.stringify({ list }));
        const after = [...before, ...added];
        expect(patchJson(canonical(before), ['list'], after)).toBe(canonical(after));
      }),
    );
  });

  it('keeps the very characters of the neighbours', () => {
    const object = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), json, { minKeys: 1 });
    fc.assert(
      fc.property(object, fc.constantFrom(1, 4, '\t'), json, (before, indent, value) => {
        const text = JSON.stringify(before, null, indent);
        const edited = patchJson(text, ['a'], value);
        for (const key of Object.keys(before).filter((name) => name !== 'a')) {
          expect(sourceOf(edited, key)).toBe(sourceOf(text, key));
        }
      }),
      { numRuns: 1000 },
    );
  });
});

function sourceOf(text: string, key: string): string {
  const node = childAt(parseJsonTree(text).root, key);
  return text.slice(node?.start, node?.end);
}
