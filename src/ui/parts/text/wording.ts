/** A sentence in which values of the visitor or of the wire are marked as code. */
export type Phrase = readonly (string | { readonly code: string })[];

/** A text that a part shows. */
export type Wording = string | Phrase;

/** The same words without markup: for titles and live regions. */
export function plainText(text: Wording): string {
  if (typeof text === 'string') return text;
  return text.map((piece) => (typeof piece === 'string' ? piece : piece.code)).join('');
}
