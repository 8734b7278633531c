import type { Circumstances } from '#core/browser/browser.ts';
import {
  isCorsRefusal,
  isPreflightRefusal,
  type CorsRefusal,
  type PreflightRefusal,
  type Refusal,
} from '#core/browser/fetch/refusal.ts';
import { isRedirect } from '#core/browser/fetch/redirectStatus.ts';
import { decodeUtf8 } from '#core/browser/request/utf8.ts';
import { combinedValue, sameName, valueOf } from '#core/http/headers.ts';
import { parseUrl } from '#core/http/parseUrl.ts';
import { knownSpelling } from './knownNames.ts';

/**
 * Safari's reason for a refusal (measured, WebKitGTK 2.50); null for a refusal that Safari does not
 * have, or has other lines for.
 */
export function safariReason(refusal: Refusal, at: Circumstances): string | null {
  if (isCorsRefusal(refusal)) return redirected(corsReason(refusal, at), at);
  if (isPreflightRefusal(refusal)) return preflightReason(refusal, at);
  switch (refusal.code) {
    case 'connection':
      // WebKitGTK: `Connection terminated unexpectedly`. Safari's own words, as reported.
      return 'The network connection was lost.';
    case 'malformed':
      // WebKitGTK: `Could not parse HTTP response`. Safari's own words, as reported.
      return 'cannot parse response';
    case 'redirect-scheme':
    case 'redirect-location':
      return redirected(
        'not allowed to follow a cross-origin CORS redirection with non CORS scheme',
        at,
      );
    case 'redirect-user-info':
      return redirected(`redirection URL ${refusedTarget(at) ?? ''} has credentials`, at);
    case 'redirect-count':
      return 'Load cannot follow more than 20 redirections';
    case 'redirect-mode':
      return `Not allowed to follow a redirection while loading ${at.url}`;
    case 'redirect-mode-same-origin':
      return `Unsafe attempt to load URL ${at.url} from origin ${at.call.pageOrigin}. Domains, protocols and ports must match.`;
    case 'proxy':
    case 'needs-http2':
    case 'redirect-body':
    case 'mixed-content':
    case 'port':
    case 'scheme':
    case 'mode-same-origin':
    case 'no-cors-redirect':
    case 'blob':
    case 'data-url':
      return null;
  }
}

function corsReason(refusal: CorsRefusal, at: Circumstances): string {
  switch (refusal.code) {
    case 'allow-origin-any':
      return 'Cannot use wildcard in Access-Control-Allow-Origin when credentials flag is true.';
    case 'allow-credentials':
      return 'Credentials flag is true, but Access-Control-Allow-Credentials is not "true".';
    case 'allow-origin-missing':
    case 'allow-origin':
    case 'allow-origin-lines':
      return 'value' in refusal && refusal.value.includes(',')
        ? 'Access-Control-Allow-Origin cannot contain more than one origin.'
        : notAllowed(at);
  }
}

/** The Origin as it was sent, and the status that the answer had. */
const notAllowed = ({ origin, last }: Circumstances): string =>
  `Origin ${origin} is not allowed by Access-Control-Allow-Origin. Status code: ${last?.status ?? 0}`;

function preflightReason(refusal: PreflightRefusal, { call, last }: Circumstances): string {
  const invalid = (name: string) =>
    `Header ${name} has an invalid value: ${decodeUtf8(combinedValue(last?.headers ?? [], name) ?? '')}`;
  switch (refusal.code) {
    case 'preflight-redirect':
      return 'Preflight response is not successful.';
    case 'preflight-status':
      return `Preflight response is not successful. Status code: ${refusal.status}`;
    case 'methods-list':
      return invalid('Access-Control-Allow-Methods');
    case 'headers-list':
      return invalid('Access-Control-Allow-Headers');
    case 'method':
      return `Method ${refusal.method} is not allowed by Access-Control-Allow-Methods.`;
    case 'header':
      return `Request header field ${spelled(refusal.name, call)} is not allowed by Access-Control-Allow-Headers.`;
  }
}

/** A name as WebKit knows it, or else as the script wrote it first. */
const spelled = (lower: string, { headers = [] }: Circumstances['call']): string =>
  knownSpelling(lower) ?? headers.find(([name]) => sameName(name, lower))?.[0] ?? lower;

/** Of a refused redirect Safari also says where it would have led. */
function redirected(reason: string, at: Circumstances): string {
  const location = refusedTarget(at);
  return location === null
    ? reason
    : `Cross-origin redirection to ${withoutUserInfo(location)} denied by Cross-Origin Resource Sharing policy: ${reason}`;
}

/** Where the refused answer leads; null if it is not a redirect. */
function refusedTarget({ last, url }: Circumstances): string | null {
  if (!last || !isRedirect(last.status)) return null;
  const location = valueOf(last.headers, 'Location');
  if (location === undefined) return null;
  return parseUrl(location, url)?.href ?? location;
}

function withoutUserInfo(location: string): string {
  const url = parseUrl(location);
  if (!url || (url.username === '' && url.password === '')) return location;
  url.username = '';
  url.password = '';
  return url.href;
}
