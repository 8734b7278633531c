/**
 * HTTP messages as the evaluator and the browser model exchange them.
 *
 * Field values hold one character per byte (isomorphic decoding, Infra §4.6), so a
 * character above U+00FF cannot occur in a valid message.
 */

/** Field lines in their order on the wire (RFC 9110 §5.2); names keep their case. */
export type HeaderList = readonly (readonly [name: string, value: string])[];

export interface HttpRequest {
  readonly method: string;
  /** Request target as in the request line; `/` when left out. */
  readonly url?: string;
  readonly headers: HeaderList;
}

export interface HttpResponse {
  readonly status: number;
  /** The reason phrase (RFC 9112 §4). */
  readonly statusText: string;
  readonly headers: HeaderList;
  /** HTTP/1.1 when left out. HTTP/2 has no reason phrase (RFC 9113 §8.3.2). */
  readonly version?: 'HTTP/2';
}
