import { describe, expect, it } from 'vitest';
import { isGraphemeBoundary, nextBoundary } from '#core/javaRegex/unicode/graphemeBoundary.ts';
import { digest } from '../truth/digest.ts';
import { unicodeTruth } from '../truth/unicode.ts';

function codePointStarts(text: string): number[] {
  const starts = [0];
  for (const char of text) starts.push((starts.at(-1) ?? 0) + char.length);
  return starts;
}

function hex(numbers: readonly number[]): string {
  return numbers.map((number) => number.toString(16)).join('');
}

describe('grapheme clusters', () => {
  it.each(Object.entries(unicodeTruth.clusters))(
    'that one code point forms with %j are as in Java',
    (beside, expected) => {
      const isOne = (codePoint: number): boolean => {
        const text = beside.replace('*', String.fromCodePoint(codePoint));
        return nextBoundary(text, 0) === text.length;
      };
      expect(digest(isOne)).toBe(expected);
    },
  );

  it('end where they do in Java, from any index', () => {
    const found = unicodeTruth.texts.map(([text]) => [
      text,
      hex(Array.from({ length: text.length }, (_, from) => nextBoundary(text, from))),
      hex(codePointStarts(text).filter((at) => isGraphemeBoundary(text, at))),
    ]);
    expect(found.length).toBe(825);
    expect(found).toEqual(unicodeTruth.texts);
  });

  it.each<[what: string, text: string, end: number]>([
    ['a letter', 'ab', 1],
    ['a letter and its mark', 'a\u0301b', 2],
    ['a line break', '\r\n\n', 2],
    ['a line break the wrong way round', '\n\r', 1],
    ['a flag', '\u{1f1e6}\u{1f1e7}\u{1f1e8}', 4],
    ['a family', '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}a', 8],
    ['a family after a Prepend, separated', '\u0600\u{1f468}\u200d\u{1f469}', 4],
    ['a pictograph that is not one since Unicode 17', '\u2605\u200d\u2605', 3],
    ['a skin tone', '\u{1f44d}\u{1f3fd}', 4],
    ['a syllable of jamo', '\u1100\u1161\u11a8\u1100', 3],
    ['a mark on an unassigned code point', '\u0379\u0301', 1],
    ['a mark of Unicode 14', 'a\u0898', 1],
    ['half a pair', '\ud83d\u0301', 1],
  ])('%s', (_what, text, end) => {
    expect(nextBoundary(text, 0)).toBe(end);
  });

  it.each<[what: string, at: number, last: number, is: boolean]>([
    ['not within the cluster', 1, 0, false],
    ['at its end', 2, 0, true],
    ['everywhere after it', 3, 0, true],
    ['not where the matcher just ended something', 3, 3, false],
    ['but at the end of the text', 5, 5, true],
  ])('\\b{g} holds %s', (_what, at, last, is) => {
    expect(isGraphemeBoundary('a\u0301b\u0301c', at, last)).toBe(is);
  });
});
