/** Why `new Request()` throws a TypeError instead of fetching. */
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
    | 'duplex';
  /** The method, URL, name or value at fault. */
  readonly value: string;
  /** The header at fault, counted from 0; null where it is no header. */
  readonly header: number | null;
}

/** What a CORS check found wrong with a response. */
export type CorsRefusal =
  | { readonly code: 'allow-origin-missing'; readonly status: number }
  | { readonly code: 'allow-origin-any' }
  | { readonly code: 'allow-origin-lines' | 'allow-origin'; readonly value: string }
  | { readonly code: 'allow-credentials'; readonly value: string };

/** What a preflight's answer was found wanting in, the CORS check aside. */
export type PreflightRefusal =
  | { readonly code: 'preflight-redirect' }
  | { readonly code: 'preflight-status'; readonly status: number }
  /** `token` is the first element that is no token. */
  | { readonly code: 'methods-list' | 'headers-list'; readonly token: string }
  | { readonly code: 'method'; readonly method: string }
  | { readonly code: 'header'; readonly name: string };

/** Why a call ended in a network error that is not about CORS headers. */
export type NetworkRefusal =
  | { readonly code: 'connection' | 'malformed' | 'proxy' | 'needs-http2' }
  | { readonly code: 'mixed-content' | 'port' | 'mode-same-origin' | 'no-cors-redirect' }
  | { readonly code: 'scheme'; readonly scheme: string }
  | { readonly code: 'redirect-mode' | 'redirect-location' | 'redirect-count' | 'redirect-body' }
  | { readonly code: 'redirect-user-info' | 'redirect-mode-same-origin' }
  /** `url` is where the redirect led. */
  | { readonly code: 'redirect-scheme'; readonly url: string };

/** The reason of a network error. */
export type Refusal = CorsRefusal | PreflightRefusal | NetworkRefusal;
