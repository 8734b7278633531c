import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brief, cutText, stretches } from '#ui/parts/text/cutText.ts';

describe('the beginning of a text', () => {
  it.each([
    ['a short one is whole', 'abc', 3, 'abc'],
    ['a long one is cut', 'abcd', 3, 'abc'],
    ['a character of two units is not halved', 'ab😀', 3, 'ab'],
    ['half a character of its own is kept', 'ab\uDE00c', 3, 'ab\uDE00'],
    ['nothing of an empty one', '', 3, ''],
  ])('%s', (_, text, max, expected) => {
    expect(cutText(text, max)).toBe(expected);
  });

  it('says that there is more', () => {
    expect(brief('abcd', 3)).toBe('abc…');
    expect(brief('abc', 3)).toBe('abc');
  });
});

describe('stretches', () => {
  const characters = fc.string({ unit: 'grapheme', maxLength: 80 });

  it('make up the text, none of them longer than asked, no character halved', () => {
    fc.assert(
      fc.property(characters, fc.integer({ min: 2, max: 9 }), (text, size) => {
        const made = stretches(text, size);
        expect(made.join('')).toBe(text);
        expect(made.every((stretch) => stretch.length <= size)).toBe(true);
        expect(made.flatMap((stretch) => [...stretch])).toEqual([...text]);
      }),
    );
  });
});
