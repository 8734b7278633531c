import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxNesting, parseJsonTree } from '#core/json/tree.ts';
import { toValue } from '#core/json/value.ts';

fc.configureGlobal({ seed: 1 });

/** The issues as `code at found`. */
function issuesOf(text: string): string[] {
  return parseJsonTree(text).issues.map(({ code, start, found }) => `${code} ${start} ${found}`);
}

describe('parseJsonTree', () => {
  it('knows where everything stands', () => {
    expect(parseJsonTree(' {"a": [1, "x"]} ')).toEqual({
      issues: [],
      root: {
        type: 'object',
        start: 1,
        end: 16,
        entries: [
          {
            key: 'a',
            start: 2,
            keyEnd: 5,
            end: 15,
            node: {
              type: 'array',
              start: 7,
              end: 15,
              entries: [
                { type: 'scalar', value: 1, start: 8, end: 9 },
                { type: 'scalar', value: 'x', start: 11, end: 14 },
              ],
            },
          },
        ],
      },
    });
  });

  it('keeps every member of a repeated key', () => {
    const { root } = parseJsonTree('{"a": 1, "a": 2}');
    expect(root.type === 'object' && root.entries.map(({ key, start }) => [key, start])).toEqual([
      ['a', 1],
      ['a', 9],
    ]);
  });

  describe('reports one mistake once, and goes on where the repair is certain', () => {
    it.each([
      [
        'a missing comma between members, at the next key',
        '{"a": 1\n "b": 2}',
        ['comma-expected 9 "b"'],
      ],
      ['a missing comma between entries', '["a" "b"]', ['comma-expected 5 "b"']],
      ['two missing commas', '[1 2 3]', ['comma-expected 3 2', 'comma-expected 5 3']],
      ['a comma behind the last member', '{"a": 1,}', ['trailing-comma 7 ,']],
      ['a comma behind the last entry', '[1, ]', ['trailing-comma 2 ,']],
      ['a missing colon', '{"a" 1}', ['colon-expected 5 1']],
      ['a comment to the end of the line', '[1, // one\n2]', ['comment 4 // one']],
      ['a comment in the midst', '[1 /* one */]', ['comment 3 /* one */']],
      ['a comment that never ends', '[1] /* one', ['comment 4 /* one']],
      ['single quotes', "['a, b']", ["wrong-quotes 1 'a, b'"]],
      ['typographic quotes', '[“a”, „b“]', ['wrong-quotes 1 “a”', 'wrong-quotes 6 „b“']],
      ['a key without quotes', '{a: 1}', ['unquoted-key 1 a']],
      ['a literal as a key', '{true: 1}', ['unquoted-key 1 true']],
      [
        'a word that JSON does not know',
        '[True, None]',
        ['unknown-word 1 True', 'unknown-word 7 None'],
      ],
      ['a URL without quotes', '[http://a.com:80/x]', ['unknown-word 1 http://a.com:80/x']],
      ['a plus sign', '[+1]', ['invalid-number 1 +1']],
      ['a leading zero', '[01]', ['invalid-number 1 01']],
      ['a bare decimal point', '[.5, 1.]', ['invalid-number 1 .5', 'invalid-number 5 1.']],
      ['a hexadecimal number', '[0x10]', ['invalid-number 1 0x10']],
      ['a no-break space', '[1,\u00a02]', ['odd-space 3 \u00a0']],
      ['a byte order mark', '\ufeff{}', ['odd-space 0 \ufeff']],
      ['an unknown escape', '["\\.a"]', ['invalid-escape 2 \\.']],
      ['an escape that is cut off', '["\\u12"]', ['invalid-escape 2 \\u']],
      ['a tab within a string', '["a\tb"]', ['control-character 3 \t']],
      [
        'several at once, in the order of the text',
        '{a: \'b\', "c": [1,], // d\n}',
        [
          'unquoted-key 1 a',
          "wrong-quotes 4 'b'",
          'trailing-comma 16 ,',
          'trailing-comma 18 ,',
          'comment 20 // d',
        ],
      ],
    ])('%s', (_, text, expected) => {
      expect(issuesOf(text)).toEqual(expected);
    });
  });

  describe('stops at a mistake that could be repaired in several ways', () => {
    it.each([
      ['nothing at all', '', ['value-expected 0 ']],
      ['only white space', ' \n', ['value-expected 2 ']],
      ['a missing value', '{"a": , "b" 1}', ['value-expected 6 ,']],
      ['a missing value at the end', '{"a":', ['value-expected 5 ']],
      ['two commas', '[1,, 2 3]', ['value-expected 3 ,']],
      ['two commas between members', '{"a": 1,, "b": 2}', ['key-expected 8 ,']],
      ['an object as a key', '{{}: 1}', ['key-expected 1 {']],
      ['a key without colon and value', '{"a", "b"}', ['colon-expected 4 ,']],
      ['a colon in a list', '["a": 1]', ['comma-expected 4 :']],
      ['an object that is not closed', '{"a": [1]', ['close-brace-expected 9 ']],
      ['lists that are not closed, the innermost', '[[1', ['close-bracket-expected 3 ']],
      ['a list closed by a brace', '{"a": [1}', ['close-bracket-expected 8 }']],
      ['an object closed by a bracket', '[{"a": 1]', ['close-brace-expected 8 ]']],
      ['a closing bracket too many', '{}]', ['end-expected 2 ]']],
      ['a second value', '{} {}', ['end-expected 3 {']],
      ['a string that its line ends', '["a, 1]\n "b" c]', ['unterminated-string 1 "a, 1]']],
      ['a string that the text ends', '["a\\', ['unterminated-string 1 "a\\']],
      ['a single quote that is not closed', "['a\n'b']", ["unterminated-string 1 'a"]],
    ])('%s', (_, text, expected) => {
      expect(issuesOf(text)).toEqual(expected);
    });
  });

  it('tells where a bracket was opened that is not closed', () => {
    expect(parseJsonTree('{"a": [1').issues).toEqual([
      { code: 'close-bracket-expected', start: 8, end: 8, found: '', openedAt: 6 },
    ]);
  });

  it('reports the first 20 mistakes', () => {
    expect(parseJsonTree(`[${'1 '.repeat(100)}]`).issues).toHaveLength(20);
  });

  it('cuts what it found to 40 characters', () => {
    expect(parseJsonTree('x'.repeat(100)).issues[0]?.found).toBe('x'.repeat(40));
  });

  it.each([
    ['brackets that are never closed', '['.repeat(1e6)],
    ['brackets that are closed', '['.repeat(1e6) + ']'.repeat(1e6)],
    ['objects in objects', '{"a":'.repeat(1e6)],
  ])('takes a million %s', (_, text) => {
    const [issue, ...others] = parseJsonTree(text).issues;
    expect(issue?.code).toBe('nested-too-deeply');
    expect(others).toEqual([]);
  });

  it('takes the deepest nesting allowed, and no more', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(issuesOf(nested(maxNesting))).toEqual([]);
    expect(issuesOf(nested(maxNesting + 1))).toEqual([`nested-too-deeply ${maxNesting} [`]);
  });

  it.each([
    ['letters', 'a'],
    ['digits', '01'],
    ['quotation marks', '"'],
    ['single quotes', "'"],
    ['backslashes', '\\'],
    ['a string of backslashes', '"\\'],
    ['commas', ','],
    ['colons', ':'],
    ['slashes', '/'],
    ['comments', '/**/'],
    ['no-break spaces', '\u00a0'],
    ['words', 'a '],
    ['closing brackets', ']'],
  ])('takes half a million times %s', (_, piece) => {
    expect(parseJsonTree(piece.repeat(5e5)).issues.length).toBeGreaterThan(0);
  });
});

// What follows a piece is not to be read anew for each: that would take minutes.
describe('in one string, or behind one another', () => {
  it.each([
    ['unknown escapes', '["', '\\d', '"]', 'invalid-escape'],
    ['escapes that are cut off', '["', '\\u1', '"]', 'invalid-escape'],
    ['unknown escapes, never closed', '["', '\\d', '', 'invalid-escape'],
    ['control characters', '["', '\u0001', '"]', 'control-character'],
    ['comments', '[', '/**/', ']', 'comment'],
    ['odd spaces', '[', '\u00a0 ', ']', 'odd-space'],
    ['strings with wrong quotes', '[', "'a', ", '1]', 'wrong-quotes'],
    ['words', '[', 'a, ', '1]', 'unknown-word'],
    ['objects that are not closed', '[', '{"a": [1}, ', '1]', 'close-bracket-expected'],
  ])('takes 600,000 times %s', (_, start, piece, end, code) => {
    const { issues } = parseJsonTree(start + piece.repeat(6e5) + end);
    expect(issues[0]).toMatchObject({ code });
  });

  it.each([
    ['escapes', '\\n'],
    ['characters by number', '\\u0041'],
    ['letters', 'a'],
  ])('reads 600,000 sound %s', (_, piece) => {
    const text = `["${piece.repeat(6e5)}"]`;
    const { root, issues } = parseJsonTree(text);
    expect(issues).toEqual([]);
    expect(toValue(root)).toEqual(JSON.parse(text));
  });
});

describe('against JSON.parse', () => {
  /** Pieces that meet in JSON, in mistaken JSON, and beside it. */
  const piece = fc.constantFrom(
    ...'{}[]:,"\\\'/ \n\t-+.0123eE',
    ...[
      'true',
      'false',
      'null',
      '"a"',
      '"a":',
      '{"a":',
      '1',
      '-0',
      '1e2',
      '1e999',
      '"\\u0041"',
      '"\\n"',
    ],
    ...['\u00a0', '\ufeff', 'x', '"__proto__":', '\u0000', '\u2028', '"é"'],
  );
  const pieces = fc.array(piece, { maxLength: 12 }).map((all) => all.join(''));

  function parsed(text: string): { readonly value: unknown } | null {
    try {
      return { value: JSON.parse(text) };
    } catch {
      return null;
    }
  }

  it('takes what JSON.parse takes, and nothing else, with the same value', () => {
    fc.assert(
      fc.property(fc.oneof(pieces, fc.string(), fc.json()), (text) => {
        const expected = parsed(text);
        const { root, issues } = parseJsonTree(text);
        expect(issues.length === 0).toBe(expected !== null);
        if (expected) expect(toValue(root)).toEqual(expected.value);
      }),
      { numRuns: 5000 },
    );
  });

  it('finds a mistake in any JSON that lost one character, or it is JSON still', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, at) => {
        const cut = at % text.length;
        const broken = text.slice(0, cut) + text.slice(cut + 1);
        expect(parseJsonTree(broken).issues.length === 0).toBe(parsed(broken) !== null);
      }),
      { numRuns: 2000 },
    );
  });

  it('places every issue within the text, in order, each at a place of its own', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        const { issues } = parseJsonTree(text);
        const starts = issues.map(({ start }) => start);
        expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
        for (const { start, end } of issues) {
          expect(0 <= start && start <= end && end <= text.length).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
