import { parseUrl } from '#core/http/parseUrl.ts';

/** Where a request goes: a URL, parsed once into the parts that the algorithms need. */
export interface Target {
  /** The whole URL, serialised. */
  readonly href: string;
  /** The URL as it is sent and printed: without its fragment. */
  readonly text: string;
  /** With the `#`; '' without one. */
  readonly fragment: string;
  readonly origin: string;
  /** With the colon. */
  readonly scheme: string;
  readonly hostname: string;
  /** '' for the scheme's own. */
  readonly port: string;
  readonly hasUserInfo: boolean;
}

/**
 * Most URLs are already as the parser would write them, and this reads them in a tenth of the time.
 * The URL parser reads the others: a last label of digits, dot segments, user info, fragments.
 */
const plain =
  /^((https?:)\/\/((?:[a-z0-9_-]+\.)*[a-z_][a-z0-9_-]*)(?::([1-9][0-9]{0,3}))?)((?:\/[\w~-]*(?:[\w~-]\.[\w~-]+)*)+(?:\?[\w~.&=/-]*)?)$/;

/** A URL resolved against a base; null if it is not a URL. */
export function parseTarget(text: string, base?: string): Target | null {
  const match = plain.exec(text);
  if (match && !text.includes('xn--') && match[4] !== '80' && match[4] !== '443') {
    const [, origin = '', scheme = '', hostname = '', port = ''] = match;
    return { href: text, text, fragment: '', origin, scheme, hostname, port, hasUserInfo: false };
  }
  const url = parseUrl(text, base);
  return url && targetOf(url);
}

function targetOf(url: URL): Target {
  const { href, origin, hostname, port, hash } = url;
  const hasUserInfo = url.username !== '' || url.password !== '';
  const mark = href.indexOf('#');
  const text = mark === -1 ? href : href.slice(0, mark);
  return { href, text, fragment: hash, origin, scheme: url.protocol, hostname, port, hasUserInfo };
}

/** As a URL is sent: without its fragment. */
export const withoutFragment = (url: string): string => url.split('#', 1)[0] ?? '';

/** A redirect keeps the fragment of the previous URL, unless it has its own. */
export const withFragment = (target: Target, fragment: string): Target =>
  target.fragment === '' && fragment !== ''
    ? { ...target, fragment, href: target.text + fragment }
    : target;

/** The URL as a server gets it: without user info. */
export const sentUrl = ({ text, hasUserInfo }: Target): string =>
  hasUserInfo ? text.replace(/\/\/[^/@]*(?:@[^/@]*)*@/, '//') : text;

export const isHttp = ({ scheme }: Target): boolean => scheme === 'http:' || scheme === 'https:';
