import { withoutSecretsInValue } from '#core/secrets/inHeaders.ts';
import type { LeaveOut } from '#core/secrets/leftOut.ts';
import { isSecretName } from '#core/secrets/secretName.ts';
import { withoutWord, type Rule } from './rule.ts';

/**
 * A word of a shell: in quotes of any kind, or up to the next space. cmd writes a quote within quotes
 * as `^\^"`, PowerShell with a backtick before it.
 */
const word = String.raw`'[^']*'(?:\\''[^']*')*|"(?:[^"\\${'`'}]|[\\${'`'}][^])*"|\^"(?:\^\\\^"|[^^]|\^(?!"|\\\^"))*\^"|[^\s'"^]+`;

const option = (names: string, gap = String.raw`[ \t=]+`): RegExp =>
  new RegExp(String.raw`(?<=\s)(${names})(${gap})(${word})`, 'g');

/** What tells who asks. */
const credentials = [
  option(
    '-u|-U|--user|--proxy-user|--oauth2-bearer|-E|--cert|--pass|-b|--cookie|-a|--auth|--(?:http-|ftp-|proxy-)?password',
  ),
  // Glued to the letter, as in `-ume:pw`.
  option('-[uUEb]', ''),
];

const data = [
  option(
    String.raw`-d|--data(?:-[a-z]+)?|--json|-F|--form(?:-string)?|--url-query|--(?:body|post)-data|--raw|-Body`,
  ),
  option('-[dF]', ''),
];

const header = option('-H|--header');

/** `New-Object System.Net.Cookie("sid", "…", "/", …)` */
const powershellCookie = /(\bNet\.Cookie\("[^"\n]{0,200}", ?)("(?:[^"`]|`[^])*")/g;

const isCommand = /\b(?:curl|wget|https?|xh|Invoke-(?:WebRequest|RestMethod)|iwr|irm)\b\s/i;

/** Commands of curl, wget, HTTPie and PowerShell. */
export const commands: Rule = (text, leaveOut) => {
  if (!isCommand.test(text)) return text;
  const replaced =
    (nameOf: (option: string) => string) =>
    (whole: string, option: string, gap: string, value: string) =>
      gap === '' && !isGlued(option, value)
        ? whole
        : option + gap + withoutWord(value, (secret) => leaveOut(nameOf(option), secret));
  let left = text.replace(
    powershellCookie,
    (_, before: string, value: string) =>
      before + withoutWord(value, (secret) => leaveOut('Cookie', secret)),
  );
  for (const each of credentials) left = left.replace(each, replaced(nameOfCredentials));
  for (const each of data)
    left = left.replace(
      each,
      replaced(() => 'body'),
    );
  return left.replace(header, withoutSecretHeader(leaveOut));
};

const nameOfCredentials = (option: string): string =>
  /^(?:-b|--cookie)$/.test(option) ? 'Cookie' : option;

/** `-ume:pw` and `-d'a'`, not `-debug` nor PowerShell's `-Uri`. */
const isGlued = (option: string, value: string): boolean =>
  /^\^?["']|[:=]/.test(value) && !/^-Uri\b/.test(option + value);

const withoutSecretHeader =
  (leaveOut: LeaveOut) =>
  (whole: string, option: string, gap: string, line: string): string => {
    const [, before, name = '', value = ''] =
      /^(\^?["']([\w-]+): *)(.*?)\^?["']$/s.exec(line) ?? [];
    if (before === undefined || !isSecretName(name)) return whole;
    const end = line.slice(before.length + value.length);
    return option + gap + before + withoutSecretsInValue(name, value, leaveOut) + end;
  };
