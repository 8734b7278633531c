import { placeholder } from './placeholder.ts';

/** Words in names of headers, parameters and keys whose values are secrets. */
const secretWords: ReadonlySet<string> = new Set([
  ...['auth', 'authorization', 'bearer', 'cookie', 'cookies', 'credential', 'jwt', 'assertion'],
  ...['token', 'tokens', 'key', 'keys', 'apikey', 'secret', 'secrets', 'otp', 'csrf', 'xsrf'],
  ...['password', 'passwords', 'passwd', 'passphrase', 'passcode', 'pwd', 'pass', 'pin'],
  ...['signature', 'sig', 'hmac', 'session', 'sessions', 'sid'],
]);

/** The same in a name without anything between its words, such as `authtoken`. */
const joined =
  /(?:token|secret|password|passwd|apikey|accesskey|secretkey|privatekey|subscriptionkey|signature|session|sessionid|sessid|samlresponse|samlrequest|cookie\d?)$/;

/** Headers that only say how to deal with secrets, or that every browser sends. */
const neverSecret = /^(?:access-control-|sec-|content-type$)/i;

/** Longer ones are no names. */
const longest = 100;

/** The words of a name in any spelling: `x-Gateway-APIKey` is x, gateway, api, key. */
const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/([a-z\d])([A-Z])|([A-Z])([A-Z][a-z])/g, '$1$3-$2$4')
    .toLowerCase()
    .split(/[^a-z]+/);

/**
 * Whether a header, a parameter or a key of this name has a secret as its value: what is named like a
 * key, token, signature, password, secret, session or cookie.
 */
export function isSecretName(name: string): boolean {
  if (name.length > longest || neverSecret.test(name) || name.includes(placeholder)) return false;
  const words = wordsOf(name);
  return words.some((word) => secretWords.has(word)) || joined.test(words.join(''));
}
