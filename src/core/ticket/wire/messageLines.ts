/** A header line as it was read, before anything is left out. Null: its value is not in the paste. */
export type HeaderLine = readonly [name: string, value: string | null];

/** A request as it was read, before anything is left out. */
export interface RawRequest {
  readonly method: string | null;
  readonly url: string | null;
  /** Null: none of its header lines is visible. */
  readonly headers: readonly HeaderLine[] | null;
  readonly cookie?: boolean;
}
