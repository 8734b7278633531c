/** A piece of a text, in UTF-16 code units from the start of the text; `end` is exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}
