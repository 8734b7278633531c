import { describe, expect, it } from 'vitest';
import { positionAfter, TextStyle } from '#core/json/textStyle.ts';
import { parseJsonTree } from '#core/json/tree.ts';

function styleOf(text: string): TextStyle {
  return new TextStyle(text, parseJsonTree(text).root);
}

describe('TextStyle', () => {
  it.each([
    ['two spaces, from the first indented line', '{\n  "a": 1\n}', '{\n  "b": 2\n}'],
    ['four spaces', '{\n    "a": 1\n}', '{\n    "b": 2\n}'],
    ['tabs', '{\n\t"a": 1\n}', '{\n\t"b": 2\n}'],
    ['line ends', '{\r\n  "a": 1\r\n}', '{\r\n  "b": 2\r\n}'],
    ['none to see: two spaces', '{}', '{\n  "b": 2\n}'],
  ])('indents by %s', (_, text, expected) => {
    expect(styleOf(text).printAt({ b: 2 }, { indent: '', column: 0 })).toBe(expected);
  });

  it.each([
    ['with spaces', '{"a": 1}', '[1, {"b": 2}]', '"k": '],
    ['without spaces', '{"a":1}', '[1,{"b":2}]', '"k":'],
    ['with spaces if there is nothing to see', '{}', '[1, {"b": 2}]', '"k": '],
  ])('prints on one line %s', (_, text, list, key) => {
    expect(styleOf(text).printInLine([1, { b: 2 }])).toBe(list);
    expect(styleOf(text).printKey('k')).toBe(key);
  });

  it.each([
    ['the beginning', 0, '', 0],
    ['within the first line', 1, '', 1],
    ['an indented line', 4, '  ', 2],
    ['behind a value', 11, '  ', 9],
  ])('tells the position of %s', (_, offset, indent, column) => {
    expect(styleOf('{\n  "a": [1\n  ]\n}').positionAt(offset)).toEqual({ indent, column });
  });

  it.each([
    ['between two entries', '[1 ,\n 2, 3]', ' ,\n '],
    ['on a line of its own, from a single entry', '[\n  1\n]', ',\n  '],
    ['on one line, from a single entry', '[1]', ', '],
    ['of an empty list', '[]', ', '],
  ])('finds the separator %s', (_, text, expected) => {
    const { root } = parseJsonTree(text);
    expect(root.type === 'array' && styleOf(text).separatorOf(root)).toBe(expected);
  });

  it('tells what is on one line', () => {
    const style = styleOf('[[1], [\n2]]');
    expect(style.isOnOneLine({ start: 1, end: 4 })).toBe(true);
    expect(style.isOnOneLine({ start: 6, end: 10 })).toBe(false);
  });
});

describe('positionAfter', () => {
  it.each([
    ['on the same line', ', "a": ', { indent: '  ', column: 12 }],
    ['on a new line', ',\n    ', { indent: '    ', column: 4 }],
    ['on a new line with a key', ',\n    "a": ', { indent: '    ', column: 9 }],
  ])('%s', (_, text, expected) => {
    expect(positionAfter({ indent: '  ', column: 5 }, text)).toEqual(expected);
  });
});
