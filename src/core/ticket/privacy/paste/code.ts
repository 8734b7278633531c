import { withoutWord, type Rule } from './rule.ts';

const string = String.raw`"(?:[^"\\]|\\.)*"|'(?:[^'\\\n]|\\.)*'`;

/** The body that code sends, where it is a string. */
const body = new RegExp(
  String.raw`([\s{,]["']?(?:body|data)["']?[ \t]{0,9}:[ \t]{0,9})(${string})`,
  'g',
);

/** User and password as they become Basic credentials. */
const encoded = new RegExp(String.raw`(\bbtoa\([ \t]{0,9})(${string})`, 'g');

/** `xhr.open(method, url, async, user, password)` */
const opened = new RegExp(
  String.raw`(\.open\((?:[^(),\n]{1,2000},){3})([ \t]{0,9})(${string})(,[ \t]{0,9})(${string})`,
  'g',
);

/** Secrets in code that no name tells. */
export const code: Rule = (text, leaveOut) =>
  text
    .replace(
      body,
      (_, before: string, value: string) =>
        before + withoutWord(value, (secret) => leaveOut('body', secret)),
    )
    .replace(
      encoded,
      (_, before: string, value: string) =>
        before + withoutWord(value, (secret) => leaveOut('credentials', secret)),
    )
    .replace(
      opened,
      (_, before: string, gap: string, user: string, comma: string, pass: string) => {
        const without = (value: string) =>
          withoutWord(value, (secret) => leaveOut('credentials', secret));
        return before + gap + without(user) + comma + without(pass);
      },
    );
