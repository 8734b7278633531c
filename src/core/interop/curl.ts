import type { HttpRequest } from '#core/http/message.ts';

/** One word for a POSIX shell (XCU §2.2.2): within single quotes nothing is special but `'`. */
export const shellQuote = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** Words that a shell takes as they stand; all else is quoted. */
const plainWord = /^[\w.-]+$/;

const wordOf = (text: string): string => (plainWord.test(text) ? text : shellQuote(text));

/** curl answers to GET by itself, and waits for a body that never comes after `-X HEAD`. */
function methodOption(method: string): string[] {
  if (method === 'GET') return [];
  return method === 'HEAD' ? ['--head'] : ['-X', wordOf(method)];
}

/** curl takes `Name:` for "leave this header out"; one without a value is written `Name;`. */
const headerOption = ([name, value]: readonly [string, string]): string[] => [
  '-H',
  shellQuote(value === '' ? `${name};` : `${name}: ${value}`),
];

/** The URL, with what keeps curl from changing the request target on the way. */
function urlOptions(target: string, base: string): string[] {
  if (/^https?:\/\//i.test(target)) return [...pathOptions(target), shellQuote(target)];
  const isPath = target.startsWith('/') && !target.includes('#');
  if (!isPath) return ['--request-target', shellQuote(target), shellQuote(`${base}/`)];
  return [...pathOptions(target), shellQuote(base + target)];
}

/** `[1-3]` and `{a,b}` would be globs, `/../` would be folded. */
const pathOptions = (target: string): string[] => [
  ...(/[[\]{}]/.test(target) ? ['--globoff'] : []),
  ...(/\/\.{1,2}(?:[/?]|$)/.test(target) ? ['--path-as-is'] : []),
];

/**
 * The request as a command line for curl in a POSIX shell, which prints the response with its
 * status line and headers: the status tells refusals apart that a browser's console does not.
 *
 * @param request without blocking issues. Bytes above 0x7F in a value leave a terminal as UTF-8.
 * @param host `gateway.example:5555`, or with scheme `https://gateway.example`; not used if the
 *   request target is a whole URL
 */
export function writeCurl({ method, url = '/', headers }: HttpRequest, host: string): string {
  const base = (host.includes('://') ? host : `http://${host}`).replace(/\/$/, '');
  const options = [...methodOption(method), ...urlOptions(url, base)];
  return ['curl', '-i', ...options, ...headers.flatMap(headerOption)].join(' ');
}
