/** What a CORS check found wrong with a response. */
export type CorsRefusal =
  | { readonly code: 'allow-origin-missing'; readonly status: number }
  | { readonly code: 'allow-origin-any' }
  | { readonly code: 'allow-origin-lines' | 'allow-origin'; readonly value: string }
  | { readonly code: 'allow-credentials'; readonly value: string };

/** What is wrong with a preflight's response, apart from the CORS check. */
export type PreflightRefusal =
  /** `then` is what is found when the redirect, which is not followed, is read as an answer. */
  | {
      readonly code: 'preflight-redirect';
      readonly then: CorsRefusal | PreflightStatusRefusal | null;
    }
  | PreflightStatusRefusal
  /** `token` is the first element that is not a token. */
  | { readonly code: 'methods-list' | 'headers-list'; readonly token: string }
  | { readonly code: 'method'; readonly method: string }
  | { readonly code: 'header'; readonly name: string };

/** Why a call ends in a network error that is not about CORS headers. */
export type NetworkRefusal =
  | { readonly code: 'connection' | 'malformed' | 'proxy' | 'needs-http2' }
  | { readonly code: 'port' | 'mode-same-origin' | 'no-cors-redirect' | 'blob' | 'data-url' }
  /** `url` is what may not be fetched. */
  | { readonly code: 'mixed-content'; readonly url: string }
  | { readonly code: 'scheme'; readonly scheme: string }
  | { readonly code: 'redirect-mode' | 'redirect-location' | 'redirect-count' | 'redirect-body' }
  | { readonly code: 'redirect-user-info' | 'redirect-mode-same-origin' }
  /** `url` is where the redirect led. */
  | { readonly code: 'redirect-scheme'; readonly url: string };

interface PreflightStatusRefusal {
  readonly code: 'preflight-status';
  readonly status: number;
}

/** The reason of a network error. */
export type Refusal = CorsRefusal | PreflightRefusal | NetworkRefusal;

const corsCodes: Readonly<Record<CorsRefusal['code'], null>> = {
  'allow-origin-missing': null,
  'allow-origin-any': null,
  'allow-origin-lines': null,
  'allow-origin': null,
  'allow-credentials': null,
};

const preflightCodes: Readonly<Record<PreflightRefusal['code'], null>> = {
  'preflight-redirect': null,
  'preflight-status': null,
  'methods-list': null,
  'headers-list': null,
  method: null,
  header: null,
};

/** Whether the network had no answer, or none that can be read. */
export const isConnectionError = ({ code }: Refusal): boolean =>
  code === 'connection' || code === 'malformed';

export const isCorsRefusal = (refusal: Refusal): refusal is CorsRefusal =>
  Object.hasOwn(corsCodes, refusal.code);

export const isPreflightRefusal = (refusal: Refusal): refusal is PreflightRefusal =>
  Object.hasOwn(preflightCodes, refusal.code);
