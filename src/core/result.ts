/**
 * Bad input is data, not an exception: a parser returns every issue at once.
 * A refusal by the gateway is a verdict, not an issue. A bug throws.
 */
export interface Issue {
  /** Stable identifier of the kind of issue; its words are in `explain/`. */
  readonly code: string;
  /** JSON pointer (RFC 6901) to the offending value; '' is the whole input. */
  readonly path: string;
}

export type Result<T, I extends Issue = Issue> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly [I, ...I[]] };
