/** Which message a header belongs to, by its name: RFC 9110, Fetch, and what is in use. */
export type Side = 'request' | 'response' | 'either';

const requestNames =
  'accept accept-charset accept-encoding accept-language access-control-request-headers ' +
  'access-control-request-method access-control-request-private-network ' +
  'access-control-request-local-network authority authorization cookie device-memory dnt downlink ect expect ' +
  'from host if-match if-modified-since if-none-match if-range if-unmodified-since max-forwards ' +
  'origin postman-token priority proxy-authorization purpose range referer rtt save-data te ' +
  'traceparent tracestate upgrade-insecure-requests user-agent x-api-key x-csrf-token ' +
  'x-forwarded-for x-forwarded-host x-forwarded-proto x-gateway-apikey x-requested-with ' +
  'x-xsrf-token :authority :method :path :scheme';

const responseNames =
  'accept-ranges access-control-allow-credentials access-control-allow-headers ' +
  'access-control-allow-methods access-control-allow-origin access-control-allow-private-network ' +
  'access-control-expose-headers access-control-max-age age allow alt-svc cf-cache-status cf-ray ' +
  'content-disposition content-encoding content-security-policy cross-origin-opener-policy ' +
  'cross-origin-resource-policy date etag expires keep-alive last-modified link location nel p3p ' +
  'permissions-policy proxy-authenticate referrer-policy report-to retry-after server ' +
  'server-timing set-cookie status strict-transport-security timing-allow-origin ' +
  'transfer-encoding vary www-authenticate x-amz-cf-id x-amz-cf-pop x-amzn-requestid ' +
  'x-aspnet-version x-cache x-content-type-options x-dns-prefetch-control x-download-options ' +
  'x-envoy-upstream-service-time x-firefox-spdy x-frame-options x-powered-by ' +
  'x-ratelimit-limit x-ratelimit-remaining x-runtime x-xss-protection :status';

const eitherNames =
  'cache-control connection content-language content-length content-type pragma trailer upgrade ' +
  'via warning x-correlation-id x-request-id proxy-connection';

const sides = new Map<string, Side>();
for (const name of requestNames.split(' ')) sides.set(name, 'request');
for (const name of responseNames.split(' ')) sides.set(name, 'response');
for (const name of eitherNames.split(' ')) sides.set(name, 'either');

/** Null for a name that is not known. */
export function sideOf(name: string): Side | null {
  const lower = name.toLowerCase();
  return sides.get(lower) ?? (/^sec-(?:ch|fetch|gpc)/.test(lower) ? 'request' : null);
}
