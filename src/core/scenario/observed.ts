import type { HeaderList, HttpRequest } from '#core/http/message.ts';
import type { Setup } from '#core/setup/setup.ts';

/** What a real gateway answered to one request. Only what CORS is about is kept of it. */
export interface ObservedResponse {
  readonly status: number;
  /** Null if it is not known: HTTP/2 has none, and a console does not tell it. */
  readonly statusText: string | null;
  /** Header lines in the order in which they were seen; null if none of them is known. */
  readonly headers: HeaderList | null;
  /** The message in the error body, which names the reason also over HTTP/2. */
  readonly message?: string;
}

/** A request as it was sent, with what CORS is about, and its answer. */
export interface ObservedExchange {
  readonly request: HttpRequest;
  readonly response: ObservedResponse;
}

/** What was observed of a case, to be put beside what is predicted. */
export interface Observed {
  readonly exchanges: readonly ObservedExchange[];
  /** The gateway's side at the time, `same` if it is the scenario's own; left out if nobody told. */
  readonly setup?: Setup | 'same';
}
