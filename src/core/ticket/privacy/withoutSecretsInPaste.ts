import { withoutSecretsInValue } from '#core/secrets/inHeaders.ts';
import { withoutSecretsInText } from '#core/secrets/inText.ts';
import type { LeaveOut } from '#core/secrets/leftOut.ts';
import { isPlaceholder, placeholder } from '#core/secrets/placeholder.ts';
import { isSecretName } from '#core/secrets/secretName.ts';

/** Keys of the gateway's configuration that are named like a secret and are none. */
const noSecret = /^(?:templateKey|policyActionKey|parentKey|localeKey|keyName|keyType)$/;

/**
 * A paste without what may be secret, in the very text: what is shown of it, kept, undone or read
 * has none. Names stay, and so does everything that CORS is about.
 */
export function withoutSecretsInPaste(text: string, leaveOut: LeaveOut): string {
  const careful: LeaveOut = (name, secret) =>
    noSecret.test(name) || secret === placeholder || (name !== 'body' && isPlaceholder(secret))
      ? secret
      : leaveOut(name, secret);
  return withoutSecretsInText(
    rules.reduce((left, rule) => rule(left, careful), text),
    careful,
  );
}

type Rule = (text: string, leaveOut: LeaveOut) => string;

/** `> Cookie: …` and the like, also in colours. */
const headerLine =
  // eslint-disable-next-line no-control-regex
  /^((?:\x1b\[[\d;]*m|[ \t<>*|]){0,40})([\w-]{1,100})((?:\x1b\[[\d;]*m)*:[ \t]*)(.+)$/gm;

const headerLines: Rule = (text, leaveOut) =>
  text.replace(headerLine, (whole, before: string, name: string, colon: string, value: string) =>
    isSecretName(name)
      ? before + name + colon + withoutSecretsInValue(name, value, leaveOut)
      : whole,
  );

/** Name and value on two lines, as panels of browsers copy them. */
const twoLines =
  /^([ \t]*)(authorization|cookie|set-cookie|x-[\w-]{1,60}):?[ \t]*\n[ \t]*(\S.*)$/gim;

const panels: Rule = (text, leaveOut) =>
  text.replace(twoLines, (whole: string, _: string, name: string, value: string) =>
    isSecretName(name)
      ? whole.slice(0, -value.length) + withoutSecretsInValue(name, value, leaveOut)
      : whole,
  );

/** A word of a shell: in quotes of any kind, or up to the next space. */
const word = String.raw`'[^']*'(?:\\''[^']*')*|"(?:[^"\\]|\\.)*"|\^"(?:[^^]|\^(?!"))*\^"|[^\s'"^]+`;

const option = (names: string): RegExp =>
  new RegExp(String.raw`(?<=\s)(${names})([ \t=]+)(${word})`, 'g');

const credentials = option(
  '-u|-U|--user|--proxy-user|--oauth2-bearer|-E|--cert|--pass|-b|--cookie',
);
const data = option('-d|--data(?:-[a-z]+)?|--json|-F|--form(?:-string)?');

const header = option('-H|--header');

const commands: Rule = (text, leaveOut) => {
  if (!/\bcurl\b/i.test(text)) return text;
  const replaced =
    (name: (option: string) => string) => (_: string, option: string, gap: string, value: string) =>
      option + gap + withoutWord(value, (secret) => leaveOut(name(option), secret));
  return text
    .replace(
      credentials,
      replaced((option) => (/^(?:-b|--cookie)$/.test(option) ? 'Cookie' : option)),
    )
    .replace(
      data,
      replaced(() => 'body'),
    )
    .replace(header, (whole: string, option: string, gap: string, line: string) => {
      const [, before, name = '', value = ''] =
        /^(\^?["']([\w-]+): *)(.*?)\^?["']$/s.exec(line) ?? [];
      if (before === undefined || !isSecretName(name)) return whole;
      const end = line.slice(before.length + value.length);
      return option + gap + before + withoutSecretsInValue(name, value, leaveOut) + end;
    });
};

function withoutWord(value: string, leaveOut: (secret: string) => string): string {
  const [quote = ''] = /^\^?["']/.exec(value) ?? [];
  if (quote === '') return leaveOut(value);
  const inside = value.slice(quote.length, -quote.length);
  return inside === '' ? value : quote + leaveOut(inside) + quote;
}

const string = String.raw`"((?:[^"\\]|\\.)*)"`;
const pair = new RegExp(
  String.raw`("name"\s*:\s*"([^"]{1,100})"\s*,\s*"value"\s*:\s*)${string}`,
  'g',
);
const cookies = /"cookies"\s{0,9}:\s{0,9}\[[^\]]{0,4000}\]/g;
const posted = new RegExp(
  String.raw`("postData"\s*:\s*\{[^{}]{0,500}?"text"\s*:\s*)${string}`,
  'g',
);
const value = new RegExp(String.raw`("value"\s*:\s*)${string}`, 'g');

const recordings: Rule = (text, leaveOut) =>
  text
    .replace(cookies, (list) =>
      list.replace(
        value,
        (_, before: string, secret: string) => `${before}"${leaveOut('Cookie', secret)}"`,
      ),
    )
    .replace(pair, (whole, before: string, name: string, secret: string) =>
      isSecretName(name) ? `${before}"${withoutSecretsInValue(name, secret, leaveOut)}"` : whole,
    )
    .replace(posted, (_, before: string, body: string) => `${before}"${leaveOut('body', body)}"`);

/** The body that code sends, where it is a string. */
const body =
  /([\s{,]["']?(?:body|data)["']?[ \t]{0,9}:[ \t]{0,9})("(?:[^"\\]|\\.)*"|'(?:[^'\\\n]|\\.)*')/g;

const bodies: Rule = (text, leaveOut) =>
  text.replace(
    body,
    (_, before: string, string: string) =>
      before + withoutWord(string, (secret) => leaveOut('body', secret)),
  );

/** What a sign-in puts into addresses, beside what is named like a secret. */
const signIn =
  /([?&](?:code|state|nonce|session_state|login_hint|username|email|u|p)=)([^&\s"'<>#]+)/g;

const addresses: Rule = (text, leaveOut) =>
  text.replace(
    signIn,
    (_, before: string, secret: string) => before + leaveOut(before.slice(1, -1), secret),
  );

/** curl names the user that it signs in. */
const users: Rule = (text, leaveOut) =>
  text.replace(
    /(\bauth using \w{1,20} with user ')([^'\n]*)/g,
    (_, before: string, user: string) => before + leaveOut('user', user),
  );

const rules: readonly Rule[] = [
  headerLines,
  panels,
  commands,
  recordings,
  bodies,
  addresses,
  users,
];
