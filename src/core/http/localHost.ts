/** Hosts, as `URL.hostname` has them, that are not on the public internet. */

/**
 * The visitor's own machine, whose pages browsers trust over http too.
 * https://w3c.github.io/webappsec-secure-contexts/#is-origin-trustworthy
 */
export const isLoopbackHost = (host: string): boolean =>
  /^(?:(?:.+\.)?localhost\.?|127(?:\.\d{1,3}){3}|\[::1\])$/.test(host);

/** RFC 1918, RFC 3927, RFC 4193, RFC 4291 §2.5.6. */
const privateAddress =
  /^(?:10(?:\.\d{1,3}){3}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|192\.168(?:\.\d{1,3}){2}|169\.254(?:\.\d{1,3}){2}|\[f[cd][0-9a-f]{2}:.*\]|\[fe[89ab][0-9a-f]:.*\])$/;

/** Top-level names that nobody can register (RFC 6762, RFC 8375, ICANN on .internal), and usual ones. */
const privateName = /\.(?:local|internal|home\.arpa|lan|home|corp|intranet)$/;

/** An address or a name of somebody's own network: whoever is on another one may have it too. */
export const isPrivateHost = (host: string): boolean =>
  privateAddress.test(host) ||
  privateName.test(host) ||
  (!/[.:]/.test(host) && host !== 'localhost');
