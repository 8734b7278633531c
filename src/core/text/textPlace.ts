import { lineCounter, type LineAndColumn } from './lines.ts';
import type { TextRange } from './textRange.ts';

/**
 * A place in a text: offsets in UTF-16 code units, `endOffset` exclusive; line and column of its start,
 * both from 1.
 */
export interface TextPlace extends LineAndColumn {
  readonly startOffset: number;
  readonly endOffset: number;
}

/** A function from a range in `text` to its place. */
export function placer(text: string): (range: TextRange) => TextPlace {
  const lineAndColumn = lineCounter(text);
  return ({ start, end }) => ({ startOffset: start, endOffset: end, ...lineAndColumn(start) });
}
