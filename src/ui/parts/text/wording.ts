/** A sentence in which values of the visitor or of the wire stand as code. */
export type Phrase = readonly (string | { readonly code: string })[];

/** What a part may be given to say. */
export type Said = string | Phrase;

/** The same words without markup: for titles and live regions. */
export function plainText(said: Said): string {
  if (typeof said === 'string') return said;
  return said.map((piece) => (typeof piece === 'string' ? piece : piece.code)).join('');
}
