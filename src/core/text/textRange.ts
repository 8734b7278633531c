/** A piece of a text, in UTF-16 code units from its beginning; `end` is the first one behind it. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}
