/**
 * Origins as an Origin header has them (RFC 6454 §6.2, HTML "ASCII serialization of an
 * origin"): `scheme://host[:port]`, lower case, no default port, nothing after the port.
 */

export type OriginFaultCode =
  | 'empty'
  | 'list'
  | 'white-space'
  | 'no-scheme'
  | 'not-an-origin'
  | 'user-info'
  | 'path'
  | 'trailing-slash'
  | 'upper-case'
  | 'default-port'
  | 'not-ascii'
  | 'not-serialized';

/** Why a text can never equal an Origin that a browser sends. */
export interface OriginFault {
  readonly code: OriginFaultCode;
  /** The origin that was probably meant, as a browser would send it; null if there is no guess. */
  readonly origin: string | null;
}

/** Default ports that a browser leaves out (URL standard, special schemes). */
const defaultPorts: Readonly<Record<string, string>> = {
  'http:': '80',
  'https:': '443',
  'ws:': '80',
  'wss:': '443',
  'ftp:': '21',
};

/** Most entries are already well formed; the URL parser is asked only about the rest. */
const plainOrigin =
  /^[a-z][a-z0-9+.-]*:\/\/(?:[a-z0-9_-]+\.)*[a-z_-][a-z0-9_-]*(?::[1-9][0-9]{0,3})?$/;

function parse(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/** Development servers rarely speak https. */
const schemeFor = (host: string): string =>
  /^(?:(?:[\w-]+\.)*localhost|127\.[\d.]+)(?::|$)/.test(host) ? 'http' : 'https';

/** `URL.origin` is "null" for schemes such as `chrome-extension:`, whose pages do have an origin. */
const serialize = (url: URL): string | null => (url.host ? `${url.protocol}//${url.host}` : null);

function codeOf(text: string, url: URL): OriginFaultCode {
  const authority = text.slice(text.indexOf('://') + 3);
  if (url.username || url.password) return 'user-info';
  if (/[/?#\\]./.test(authority)) return 'path';
  if (/[/?#\\]$/.test(authority)) return 'trailing-slash';
  // eslint-disable-next-line no-control-regex -- ASCII is the range 0x00 to 0x7F
  if (/[^\x00-\x7F]/.test(text)) return 'not-ascii';
  if (/[A-Z]/.test(text)) return 'upper-case';
  if (text.endsWith(`:${defaultPorts[url.protocol]}`)) return 'default-port';
  return 'not-serialized';
}

/**
 * What keeps a text from ever equalling the Origin header of a browser, or null if nothing does.
 * `null`, the origin of an opaque page, is a value that browsers send and so not a fault.
 */
export function originFault(text: string): OriginFault | null {
  if (text === 'null') return null;
  if (plainOrigin.test(text) && !/:(?:80|443|21)$/.test(text)) return null;
  if (text === '') return { code: 'empty', origin: null };
  if (text.includes(',') || /;.*:\/\//.test(text)) return { code: 'list', origin: null };
  if (/\s/.test(text)) return { code: 'white-space', origin: null };
  if (!text.includes('://')) {
    const url = /^[\w.-]+(?::\d+)?$/.test(text) ? parse(`${schemeFor(text)}://${text}`) : null;
    return { code: 'no-scheme', origin: url && serialize(url) };
  }
  const url = parse(text);
  const origin = url && serialize(url);
  if (!url || !origin) return { code: 'not-an-origin', origin: null };
  return origin === text ? null : { code: codeOf(text, url), origin };
}
