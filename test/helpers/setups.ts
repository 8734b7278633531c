import type { HeaderList, HttpRequest } from '#core/http/message.ts';
import {
  defaultFlags,
  defaultNativeResponse,
  type Application,
  type CorsPolicy,
  type Setup,
} from '#core/setup/setup.ts';

/** The policy most tests start from: everything filled in, one origin, two methods, two headers. */
export const policy = (change: Partial<CorsPolicy> = {}): CorsPolicy => ({
  allowedOrigins: ['https://shop.example'],
  allowHeaders: ['X-One', 'X-Two'],
  exposeHeaders: ['X-Seen'],
  allowCredentials: true,
  allowMethods: ['GET', 'PUT'],
  maxAge: 600,
  ...change,
});

export const application = (change: Partial<Application> = {}): Application => ({
  name: 'Partner',
  jsOrigins: ['https://partner.example'],
  ...defaultFlags,
  ...change,
});

export const setup = (
  change: Partial<CorsPolicy> = {},
  rest: Partial<Omit<Setup, 'policy'>> = {},
): Setup => ({
  policy: policy(change),
  applications: [],
  nativeResponse: defaultNativeResponse,
  ...rest,
});

/** An API without a CORS policy. */
export const noPolicy = (nativeResponse = defaultNativeResponse): Setup => ({
  policy: null,
  applications: [],
  nativeResponse,
});

export const request = (method: string, headers: Record<string, string> = {}): HttpRequest => ({
  method,
  headers: Object.entries(headers) as HeaderList,
});

/** A preflight; a header given as null is left out. */
export function preflight(
  origin: string | null,
  method: string | null,
  headers: string | null = null,
) {
  const lines = {
    Origin: origin,
    'Access-Control-Request-Method': method,
    'Access-Control-Request-Headers': headers,
  };
  const sent = Object.entries(lines).filter((line): line is [string, string] => line[1] !== null);
  return request('OPTIONS', Object.fromEntries(sent));
}
