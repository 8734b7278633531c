import { describe, expect, it } from 'vitest';
import { markersAt, type EditorMarker } from '#ui/editors/code/markers.ts';

const marker = (code: string, startOffset: number, endOffset: number): EditorMarker => ({
  code,
  startOffset,
  endOffset,
  severity: 'error',
  message: code,
});

describe('markersAt', () => {
  const markers = [marker('word', 2, 6), marker('place', 6, 6), marker('next', 8, 9)];

  it.each([
    ['before all of them', 0, 1, []],
    ['the edge in front', 2, 2, ['word']],
    ['within one', 3, 4, ['word']],
    ['where one ends and another is', 6, 6, ['word', 'place']],
    ['a selection over all', 0, 10, ['word', 'place', 'next']],
    ['between two', 7, 7, []],
    ['the edge after', 9, 9, ['next']],
  ])('%s', (_, start, end, codes) => {
    expect(markersAt(markers, start, end).map(({ code }) => code)).toEqual(codes);
  });
});
