import type { HttpRequest } from '#core/http/message.ts';
import { withoutSecretsInRequest } from '#core/secrets/inMessage.ts';
import { LeftOut } from '#core/secrets/leftOut.ts';

/** One word for a POSIX shell (XCU §2.2.2): within single quotes only `'` is special. */
export const shellQuote = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** Words that a shell does not change; all others are quoted. */
const unquotedWord = /^[\w.-]+$/;

const wordOf = (text: string): string => (unquotedWord.test(text) ? text : shellQuote(text));

/** GET is curl's default. After `-X HEAD` curl would wait for a body that never comes. */
function methodOption(method: string): string[] {
  if (method === 'GET') return [];
  return method === 'HEAD' ? ['--head'] : ['-X', wordOf(method)];
}

/** In curl `Name:` removes a header, so a header without a value is written `Name;`. */
export const headerArgument = ([name, value]: readonly [string, string]): string =>
  value === '' ? `${name};` : `${name}: ${value}`;

const headerOption = (header: readonly [string, string]): string[] => [
  '-H',
  shellQuote(headerArgument(header)),
];

/** The URL, with the options that stop curl from changing the request target. */
function urlOptions(target: string, base: string): string[] {
  if (/^https?:\/\//i.test(target)) return [...pathOptions(target), shellQuote(target)];
  const isPath = target.startsWith('/') && !target.includes('#');
  if (!isPath) return ['--request-target', shellQuote(target), shellQuote(`${base}/`)];
  return [...pathOptions(target), shellQuote(base + target)];
}

/** Otherwise `[1-3]` and `{a,b}` would be globs, and `/../` would be resolved. */
const pathOptions = (target: string): string[] => [
  ...(/[[\]{}]/.test(target) ? ['--globoff'] : []),
  ...(/\/\.{1,2}(?:[/?]|$)/.test(target) ? ['--path-as-is'] : []),
];

/**
 * The request as a command line for curl in a POSIX shell. It prints the response with its status line
 * and headers: the status distinguishes refusals that look the same in a browser's console.
 *
 * Secrets are left out: what is copied is mostly handed on.
 *
 * @param request without blocking issues. A terminal sends bytes above 0x7F in a value as UTF-8.
 * @param host `gateway.example:5555`, or with scheme `https://gateway.example`; not used if the
 *   request target is a whole URL
 */
export function writeCurl(request: HttpRequest, host: string): string {
  const { method, url = '/', headers } = withoutSecretsInRequest(request, new LeftOut().leaveOut);
  const base = (host.includes('://') ? host : `http://${host}`).replace(/\/$/, '');
  const options = [...methodOption(method), ...urlOptions(url, base)];
  return ['curl', '-i', ...options, ...headers.flatMap(headerOption)].join(' ');
}
