import { describe, expect, it } from 'vitest';
import { applyEdits, type TextEdit } from '#core/text/textEdit.ts';

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
