import { withoutSecretsInValue } from '#core/secrets/inHeaders.ts';
import { isSecretName } from '#core/secrets/secretName.ts';
import type { Rule } from './rule.ts';

const string = String.raw`"((?:[^"\\]|\\.)*)"`;
const pair = new RegExp(
  String.raw`("name"\s*:\s*"([^"]{1,100})"\s*,\s*"value"\s*:\s*)${string}`,
  'g',
);
/** Up to the end of the list: a bracket in a string is none. */
const cookies = /"cookies"\s{0,9}:\s{0,9}\[(?:[^[\]"]|"(?:[^"\\]|\\.){0,4000}"){0,4000}\]/g;
const posted = new RegExp(
  String.raw`("postData"\s*:\s*\{[^{}]{0,500}?"text"\s*:\s*)${string}`,
  'g',
);
const value = new RegExp(String.raw`("value"\s*:\s*)${string}`, 'g');

/** A HAR that was pasted as text. */
export const recordings: Rule = (text, leaveOut) =>
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
