import { describe, expect, it } from 'vitest';
import { applyEdits, removalEdits, type TextEdit } from '#core/text/textEdit.ts';

const edit = (startOffset: number, endOffset: number, newText: string): TextEdit => ({
  startOffset,
  endOffset,
  newText,
});

describe('applyEdits', () => {
  it.each<[string, TextEdit[], string]>([
    ['no edit', [], 'abcdef'],
    ['a replacement', [edit(1, 3, 'X')], 'aXdef'],
    ['an insertion', [edit(6, 6, 'X')], 'abcdefX'],
    ['edits in any order', [edit(4, 5, 'Y'), edit(0, 1, 'X')], 'XbcdYf'],
    ['an insertion before what is replaced there', [edit(1, 3, 'Y'), edit(1, 1, 'X')], 'aXYdef'],
    ['insertions at one place, in their order', [edit(2, 2, 'X'), edit(2, 2, 'Y')], 'abXYcdef'],
    ['neighbours', [edit(0, 2, 'X'), edit(2, 4, 'Y')], 'XYef'],
  ])('%s', (_, edits, expected) => {
    expect(applyEdits('abcdef', edits)).toBe(expected);
  });
});

describe('removalEdits', () => {
  const text = '[1, 2,\n3 , 4]';
  const entries = [1, 4, 7, 11].map((start) => ({ start, end: start + 1 }));

  it.each([
    ['nothing', 'yyyy', text],
    ['the first', 'nyyy', '[2,\n3 , 4]'],
    ['one in the midst', 'yynn', '[1, 2]'],
    ['the last', 'yyyn', '[1, 2,\n3]'],
    ['the first two', 'nnyy', '[3 , 4]'],
    ['two that are no neighbours', 'ynyn', '[1, 3]'],
    ['all but the last', 'nnny', '[4]'],
    ['all but the first', 'ynnn', '[1]'],
  ])('takes out %s', (_, stays, expected) => {
    const edits = removalEdits(
      entries,
      [...stays].map((letter) => letter === 'y'),
    );
    expect(applyEdits(text, edits)).toBe(expected);
  });
});
