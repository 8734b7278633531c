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
  /** Default false. */
  readonly isSuspended?: boolean;
  /** Whether the application is associated with this API; default true. */
  readonly associated?: boolean;
}

/** All that decides on the gateway's side. `policy: null` is an API without a CORS policy. */
export interface Setup {
  readonly policy: CorsPolicy | null;
  readonly applications: readonly Application[];
  /** What the native service answers to a request that reaches it; default 200 OK without headers. */
  readonly nativeResponse?: HttpResponse;
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

export const defaultNativeResponse: HttpResponse = { status: 200, statusText: 'OK', headers: [] };
