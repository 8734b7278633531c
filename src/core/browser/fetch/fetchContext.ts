import type { HttpRequest, HttpResponse } from '#core/http/message.ts';
import type { Browser } from '#core/browser/browser.ts';
import type { Exchange, FetchOutcome } from '#core/browser/fetchOutcome.ts';
import type { FetchRequest } from '#core/browser/request/fetchRequest.ts';
import type { Steps } from '#core/browser/fetchStep.ts';
import type { PreflightCache } from './preflightCache.ts';
import type { Received } from './received.ts';
import type { Refusal } from './refusal.ts';

/** Answers requests as a server would. Status 0 is a dropped connection. */
export type Server = (request: HttpRequest) => HttpResponse;

/** What a fetch reads and writes. */
export interface FetchContext {
  readonly request: FetchRequest;
  readonly browser: Browser;
  readonly server: Server;
  readonly cache: PreflightCache | null;
  /** Milliseconds on the clock of the cache. */
  readonly now: number;
  readonly steps: Steps;
  readonly exchanges: Exchange[];
  preflight: FetchOutcome['preflight'];
  /** Whether a preflight let Authorization pass only because of `*`. */
  authorizationByWildcard: boolean;
}

/** A network error, and which response caused it. */
export interface NetworkError {
  readonly refusal: Refusal;
  readonly inPreflight: boolean;
  readonly inRedirect: boolean;
  /** The answer to the request itself that was refused; null where a preflight's was, or none came. */
  readonly response: HttpResponse | null;
}

export const networkError = (
  refusal: Refusal,
  { inPreflight = false, inRedirect = false, response = null }: Partial<NetworkError> = {},
): NetworkError => ({ refusal, inPreflight, inRedirect, response });

/** How a fetch ended. */
export type Ending =
  | NetworkError
  | { readonly received: Received; readonly type: 'basic' | 'cors' | 'opaque' | 'opaqueredirect' };
