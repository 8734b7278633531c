import { withoutSecretsInUrl } from './bareSecrets.ts';
import { withoutSecretsInHeader } from './inHeaders.ts';
import { withoutSecretsInText } from './inText.ts';
import type { LeaveOut } from './leftOut.ts';

/** A header line: name, colon, value, and the carriage return at its end. */
const line = /^([^\s:]{1,100})([ \t]*:[ \t]*)([^\r]*)(\r?)$/;

/**
 * A request or a response as it is typed, finished or not: the first line, then header lines up to the
 * first blank line. All else of the text stays as it is.
 */
export function withoutSecretsInRawMessage(text: string, leaveOut: LeaveOut): string {
  const lines = text.split('\n');
  const first = lines.findIndex((each) => each.trim() !== '');
  if (first === -1) return text;
  const blank = lines.findIndex((each, i) => i > first && each.trim() === '');
  const end = blank === -1 ? lines.length : blank;
  let above = '';
  const head = lines.slice(first + 1, end).map((each) => {
    const folded = /^[ \t]+/.exec(each)?.[0];
    if (folded !== undefined && above !== '') {
      return folded + withoutSecretsInHeader(above, each.slice(folded.length), leaveOut);
    }
    const [, name = '', colon = '', value = '', ending = ''] = line.exec(each) ?? [];
    above = name;
    if (name === '') return withoutSecretsInText(each, leaveOut);
    return name + colon + withoutSecretsInHeader(name, value, leaveOut) + ending;
  });
  const body = lines.slice(end).join('\n');
  return [
    ...lines.slice(0, first),
    withoutSecretsInUrl(lines[first] ?? '', leaveOut),
    ...head,
    ...(blank === -1 ? [] : [withoutSecretsInText(body, leaveOut)]),
  ].join('\n');
}
