import { isHeaderValue } from '#core/http/headerValue.ts';
import { splitNames } from '#core/http/splitNames.ts';
import { isToken } from '#core/http/token.ts';
import { replaceBy, type FindingFix, type ValueRule } from '#core/lint/rule.ts';

/** What the words need of an entry that is no method as browsers send it. */
export interface OddMethodDetail {
  readonly entry: string;
  readonly fault: 'lower-case' | 'several-methods' | 'not-a-method' | 'unknown';
  readonly fix?: FindingFix;
}

/** RFC 9110 §9.3, RFC 5789, RFC 10008, and WebDAV's of RFC 4918. */
const knownMethods: ReadonlySet<string> = new Set([
  ...['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'CONNECT', 'OPTIONS', 'TRACE', 'PATCH', 'QUERY'],
  ...['PROPFIND', 'PROPPATCH', 'MKCOL', 'COPY', 'MOVE', 'LOCK', 'UNLOCK'],
]);

/** `{ "policy": { "allowMethods": ["post"] } }`: browsers ask for `POST`. */
export const oddMethod = {
  id: 'odd-method',
  meaning: 'method-case',
  severity: 'info',
  on: '/policy/allowMethods/*',
  check: (entry): OddMethodDetail | null => {
    if (knownMethods.has(entry) || entry === '*' || !isHeaderValue(entry)) return null;
    const upper = entry.toUpperCase();
    if (knownMethods.has(upper)) return { entry, fault: 'lower-case', fix: replaceBy(upper) };
    if (isToken(entry)) return { entry, fault: 'unknown' };
    const names = splitNames(entry);
    return names
      ? { entry, fault: 'several-methods', fix: replaceBy(...names) }
      : { entry, fault: 'not-a-method' };
  },
} as const satisfies ValueRule<'/policy/allowMethods/*'>;
