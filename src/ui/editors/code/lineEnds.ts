/**
 * Text fields and Monaco hold lines that end with LF only, whatever was put in. Offsets into a text
 * from outside have to follow it there.
 */
export const withLf = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Where `offset` into `text` is once `text` has become `withLf(text)`. */
export function offsetWithLf(text: string, offset: number): number {
  if (!text.includes('\r')) return offset;
  const before = withLf(text.slice(0, offset));
  const splitsPair = text[offset - 1] === '\r' && text[offset] === '\n';
  return splitsPair ? before.length - 1 : before.length;
}
