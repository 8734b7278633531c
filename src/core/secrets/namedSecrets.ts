import { withoutSecretsInValue } from './inHeaders.ts';
import type { LeaveOut } from './leftOut.ts';
import { isSecretName } from './secretName.ts';

/**
 * The start of a value after its name, in JSON and code, also in a string: `"password": "`,
 * `Authorization: '`, `set('X-Api-Key', "`, `\"token\":\"`. And of a header line: `Cookie: `.
 */
const start =
  /(?<![\w$.-])([\w$.-]{1,100})(?:\\?["'`])?(?:\s{0,20}[:=]\s{0,20}|\s{0,20},\s{0,20})(\\?["'`])|(?<=^|[\n"'`])([\w-]{1,100}):[ \t]{0,20}(?=[^\s"'`,])/g;

/** Not a pair of a name and its value, but a list of names. */
const headerName =
  /^(?:x-|content-|accept|authorization$|origin$|cookie$|if-|range$|cache-|access-)/i;

/** The values of what is named like a secret. */
export function withoutNamedSecrets(text: string, leaveOut: LeaveOut): string {
  const pieces: string[] = [];
  let from = 0;
  start.lastIndex = 0;
  for (let match = start.exec(text); match; match = start.exec(text)) {
    const [whole, quoted, quote = '', line] = match;
    const name = quoted ?? line ?? '';
    if (!isSecretName(name)) continue;
    const at = match.index + whole.length;
    const end = endOfValue(text, at, quote);
    const value = text.slice(at, end);
    if (whole.includes(',') && headerName.test(value)) continue;
    pieces.push(text.slice(from, at), withoutSecretsInValue(name, value, leaveOut));
    from = start.lastIndex = end;
  }
  return from === 0 ? text : pieces.join('') + text.slice(from);
}

/** Where the string ends that began before `at`, or else the line. */
function endOfValue(text: string, at: number, quote: string): number {
  let end = at;
  while (end < text.length && text[end] !== '\n' && !closes(text, end, quote)) {
    end += quote.length === 1 && text[end] === '\\' ? 2 : 1;
  }
  return Math.min(end, text.length);
}

const closes = (text: string, at: number, quote: string): boolean =>
  quote === '' ? /["'`]/.test(text.charAt(at)) : text.startsWith(quote, at);
