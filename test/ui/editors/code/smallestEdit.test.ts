import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallestEdit } from '#ui/editors/code/smallestEdit.ts';

describe('smallestEdit', () => {
  it.each([
    ['something inserted', 'ac', 'abc', 1, 1, 'b'],
    ['something removed', 'abc', 'ac', 1, 2, ''],
    ['something replaced', 'a 1 b', 'a 23 b', 2, 3, '23'],
    ['the same letter twice', 'aa', 'aaa', 2, 2, 'a'],
    ['from nothing', '', 'abc', 0, 0, 'abc'],
    ['to nothing', 'abc', '', 0, 3, ''],
    ['all different', 'abc', 'xyz', 0, 3, 'xyz'],
    ['one of two emoji with the same first half', 'a😀b', 'a😁b', 1, 3, '😁'],
    ['one of two characters with the same second half', 'a😀b', 'a🨀b', 1, 3, '🨀'],
  ])('%s', (_, before, after, startOffset, endOffset, newText) => {
    expect(smallestEdit(before, after)).toEqual({ startOffset, endOffset, newText });
  });

  it('is null for equal texts', () => {
    expect(smallestEdit('abc', 'abc')).toBeNull();
  });

  const text = fc
    .array(fc.constantFrom('a', 'b', '\n', '😀', '😁', '🨀'))
    .map((pieces) => pieces.join(''));

  it('makes of one text the other, whatever they are', () => {
    const check = (before: string, after: string) => {
      const edit = smallestEdit(before, after);
      const { startOffset, endOffset, newText } = edit ?? {
        startOffset: 0,
        endOffset: 0,
        newText: '',
      };
      const edited = before.slice(0, startOffset) + newText + before.slice(endOffset);
      expect(edited).toBe(after);
    };
    fc.assert(fc.property(text, text, check), { seed: 1 });
  });

  it('never splits a surrogate pair', () => {
    const check = (before: string, after: string) => {
      const edit = smallestEdit(before, after);
      if (!edit) return;
      const pieces = [
        before.slice(0, edit.startOffset),
        before.slice(edit.endOffset),
        edit.newText,
      ];
      for (const piece of pieces) expect(piece).not.toMatch(/\p{Surrogate}/u);
    };
    fc.assert(fc.property(text, text, check), { seed: 1 });
  });
});
