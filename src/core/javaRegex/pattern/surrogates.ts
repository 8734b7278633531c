/** Whether the position is between the two halves of a surrogate pair. */
export function isInsidePair(text: string, at: number): boolean {
  if ((text.charCodeAt(at) & 0xfc00) !== 0xdc00) return false;
  return (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
}

/** The code point that ends at the position; inside a pair, its first half; undefined at the start. */
export function codePointBefore(text: string, at: number): number | undefined {
  if (at === 0) return undefined;
  return isInsidePair(text, at - 1) ? text.codePointAt(at - 2) : text.charCodeAt(at - 1);
}
