import { withoutSecretsInValue } from '#core/secrets/inHeaders.ts';
import { withoutSecretsInText } from '#core/secrets/inText.ts';
import type { LeaveOut } from '#core/secrets/leftOut.ts';
import { isOurs, isPlaceholder } from '#core/secrets/placeholder.ts';
import { isSecretName } from '#core/secrets/secretName.ts';
import { code } from '#core/ticket/privacy/paste/code.ts';
import { commands } from '#core/ticket/privacy/paste/commands.ts';
import { recordings } from '#core/ticket/privacy/paste/recordings.ts';
import type { Rule } from '#core/ticket/privacy/paste/rule.ts';
import { withoutOpaqueWords } from './opaqueWords.ts';

/** Keys of the gateway's configuration that are named like a secret and are none. */
const noSecret = /^(?:templateKey|policyActionKey|parentKey|localeKey|keyName|keyType)$/;

/**
 * A paste without what may be secret, in the very text: what is shown of it, kept, undone or read
 * has none. Names stay, and so does everything that CORS is about.
 */
export function withoutSecretsInPaste(text: string, leaveOut: LeaveOut): string {
  const careful: LeaveOut = (name, secret) =>
    noSecret.test(name) || isOurs(secret) || (name !== 'body' && isPlaceholder(secret))
      ? secret
      : leaveOut(name, secret);
  const left = rules.reduce((before, rule) => rule(before, careful), text);
  return withoutOpaqueWords(withoutSecretsInText(left, careful), careful);
}

/** `> Cookie: …` and the like, also in colours. */
const headerLine =
  // eslint-disable-next-line no-control-regex -- terminals colour with them
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

const rules: readonly Rule[] = [headerLines, panels, commands, recordings, code, addresses, users];
