/**
 * Why a call cannot become a request: `new Request()`, or a method of an XMLHttpRequest, throws, and
 * nothing is sent. What fails later is a `Refusal`.
 */
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
  /** The text at fault; empty where there is none. */
  readonly value: string;
  /** The place of the header at fault, counted from 0; null where the problem is not a header. */
  readonly header: number | null;
}

/** A problem that no header has. */
export const problemOf = (code: RequestProblem['code'], value: string): RequestProblem => ({
  code,
  value,
  header: null,
});
