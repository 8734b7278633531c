/** Why `new Request()` throws a TypeError and nothing is sent. What fails later is a `Refusal`. */
export interface RequestProblem {
  readonly code:
    | 'method-not-bytes'
    | 'header-not-bytes'
    | 'url'
    | 'url-credentials'
    | 'mode'
    | 'cache'
    | 'method'
    | 'method-forbidden'
    | 'no-cors-method'
    | 'header-name'
    | 'header-value'
    | 'body'
    | 'duplex'
    | 'stream';
  /** The method, URL, name or value at fault. */
  readonly value: string;
  /** The place of the header at fault, counted from 0; null where the problem is not a header. */
  readonly header: number | null;
}
