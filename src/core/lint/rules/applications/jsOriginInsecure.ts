import { isLoopbackHost } from '#core/http/localHost.ts';
import type { ValueRule } from '#core/lint/rule.ts';
import { urlOf } from '#core/lint/rules/origins/urlOf.ts';
import { replaceBy, type FindingFix } from '#core/lint/rule.ts';

/** What the words need of an origin that anybody on the way can speak for. */
export interface InsecureOriginDetail {
  readonly entry: string;
  readonly witness: { readonly origin: string };
  readonly fix: FindingFix;
}

/**
 * `{ "policy": { "allowCredentials": true }, "applications": [{ "name": "A", "jsOrigins": ["http://a.example"] }] }`:
 * whoever can change what is sent over http can call the API as the visitor.
 */
export const jsOriginInsecure = {
  id: 'js-origin-insecure',
  meaning: 'insecure-origin',
  severity: 'security',
  on: '/applications/*/jsOrigins/*',
  check: (entry, { credentials }): InsecureOriginDetail | null => {
    const url = credentials ? urlOf(entry) : null;
    if (url?.protocol !== 'http:' || isLoopbackHost(url.hostname)) return null;
    return { entry, witness: { origin: entry }, fix: replaceBy(entry.replace('http:', 'https:')) };
  },
} as const satisfies ValueRule<'/applications/*/jsOrigins/*'>;
