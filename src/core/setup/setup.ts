import type { HttpResponse } from '#core/http/message.ts';

/** The CORS policy of an API; the six names are those of the gateway's `corsAttributes`. */
export interface CorsPolicy {
  /** Entries as the gateway keeps them: origins or Java regular expressions. */
  readonly allowedOrigins: readonly string[];
  readonly allowHeaders: readonly string[];
  readonly exposeHeaders: readonly string[];
  readonly allowCredentials: boolean;
  readonly allowMethods: readonly string[];
  /** Seconds; `null` when the field is empty. */
  readonly maxAge: number | null;
}

/** An application registered with the gateway. Its JavaScript origins are literal. */
export interface Application {
  readonly name: string;
  readonly jsOrigins: readonly string[];
  readonly isSuspended: boolean;
  /** Whether the application is associated with this API. */
  readonly associated: boolean;
}

/**
 * All that decides on the gateway's side, in normal form: nothing is left out. `parseSetup` makes
 * it of JSON, which may leave out whatever has a default.
 */
export interface Setup {
  /** Null is an API without a CORS policy. */
  readonly policy: CorsPolicy | null;
  readonly applications: readonly Application[];
  /** What the native service answers to a request that reaches it. */
  readonly nativeResponse: HttpResponse;
}

/** What a policy holds before anything is filled in. */
export const emptyPolicy: CorsPolicy = {
  allowedOrigins: [],
  allowHeaders: [],
  exposeHeaders: [],
  allowCredentials: false,
  allowMethods: [],
  maxAge: null,
};

/** What an application is where JSON does not say. */
export const defaultFlags = { isSuspended: false, associated: true } as const;

/** What the native service answers where JSON does not say. */
export const defaultNativeResponse: HttpResponse = { status: 200, statusText: 'OK', headers: [] };
