import type { EditorEdit } from './markers.ts';

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/**
 * The edit that makes `after` of `before` and leaves their common beginning and end alone, so that
 * a caret there stays where it is; null if they are equal. Never splits a surrogate pair.
 */
export function smallestEdit(before: string, after: string): EditorEdit | null {
  if (before === after) return null;
  const maxShared = Math.min(before.length, after.length);
  let start = 0;
  while (start < maxShared && before[start] === after[start]) start++;
  if (isLowSurrogate(before.charCodeAt(start)) || isLowSurrogate(after.charCodeAt(start))) start--;
  start = Math.max(start, 0);

  let tail = 0;
  while (tail < maxShared - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  if (tail > 0 && isLowSurrogate(before.charCodeAt(before.length - tail))) tail--;

  return {
    startOffset: start,
    endOffset: before.length - tail,
    newText: after.slice(start, after.length - tail),
  };
}
