/**
 * Response headers that a script reads without being exposed.
 * https://fetch.spec.whatwg.org/#cors-safelisted-response-header-name
 */
export const safelistedResponseNames: ReadonlySet<string> = new Set([
  ...['cache-control', 'content-language', 'content-length', 'content-type'],
  ...['expires', 'last-modified', 'pragma'],
]);

/** https://fetch.spec.whatwg.org/#forbidden-response-header-name */
export const forbiddenResponseNames: ReadonlySet<string> = new Set(['set-cookie', 'set-cookie2']);

/** What answers a preflight alone. https://fetch.spec.whatwg.org/#http-responses */
export const preflightResponseNames: ReadonlySet<string> = new Set([
  'access-control-allow-headers',
  'access-control-allow-methods',
  'access-control-max-age',
]);

/** Headers of a response that a request never has (RFC 9110 §10.2, §11.6.1; Fetch; MDN's list). */
export const responseOnlyNames: ReadonlySet<string> = new Set([
  ...preflightResponseNames,
  ...forbiddenResponseNames,
  ...['access-control-allow-credentials', 'access-control-allow-origin'],
  ...['access-control-expose-headers', 'etag', 'last-modified'],
  ...['location', 'retry-after', 'server', 'strict-transport-security', 'timing-allow-origin'],
  ...['vary', 'www-authenticate', 'x-content-type-options', 'x-frame-options'],
]);

/** Headers of a request that a response never has (RFC 9110 §10.1, §12.5, §13.1; RFC 6265; Fetch). */
export const requestOnlyNames: ReadonlySet<string> = new Set([
  ...['accept', 'accept-charset', 'accept-encoding', 'accept-language'],
  ...['access-control-request-headers', 'access-control-request-method', 'cookie', 'expect'],
  ...['host', 'if-match', 'if-modified-since', 'if-none-match', 'if-range'],
  ...['if-unmodified-since', 'origin', 'referer', 'te', 'user-agent'],
]);
