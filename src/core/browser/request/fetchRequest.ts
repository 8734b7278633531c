import { cachedLowercase } from './cachedLowercase.ts';
import type { CredentialsMode, PageCall } from '#core/browser/pageCall.ts';
import type { Target } from './target.ts';

/** A request header as the script set it. */
export interface RequestHeader {
  readonly name: string;
  /** The name in lower case. */
  readonly lower: string;
  readonly value: string;
}

export const requestHeader = (name: string, value: string): RequestHeader => ({
  name,
  lower: cachedLowercase(name),
  value,
});

/**
 * A request being fetched. Redirects change the fields that are not readonly.
 * https://fetch.spec.whatwg.org/#concept-request
 */
export interface FetchRequest {
  readonly call: PageCall;
  /** The page's origin, serialised. */
  readonly origin: string;
  method: string;
  /** The current URL. */
  target: Target;
  readonly firstUrl: string;
  headers: readonly RequestHeader[];
  /** As they were before any redirect. */
  readonly firstHeaders: readonly RequestHeader[];
  readonly mode: string;
  readonly credentials: CredentialsMode;
  readonly redirect: 'follow' | 'error' | 'manual';
  readonly cache: string;
  hasBody: boolean;
  readonly hasStream: boolean;
  readonly usesPreflight: boolean;
  tainting: 'basic' | 'cors' | 'opaque';
  /** Whether a redirect went from one foreign origin to another, so that Origin is `null`. */
  redirectTainted: boolean;
  redirectCount: number;
  preflighted: boolean;
}

/** Whether the current URL has the page's origin; an opaque origin equals no other. */
export const isSameOrigin = (request: FetchRequest): boolean =>
  request.origin !== 'null' && request.target.origin === request.origin;
