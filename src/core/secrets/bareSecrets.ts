import { isPlaceholder } from './placeholder.ts';
import type { LeaveOut } from './leftOut.ts';
import { isSecretName } from './secretName.ts';

/**
 * Secrets that are known by their form. Each pattern begins where a run of its characters does, so that
 * none of them looks at a text more than once.
 */

/** A JSON Web Token (RFC 7519): `{"` in base64url, then more parts. Before it `%3D` and the like. */
const jwt = /(?:(?<![\w-])|(?<=%[\da-fA-F]{2}))ey[A-Z][\w-]{6,}\.[\w-]{4,}(?:\.[\w-]*){0,3}/g;

/** The user info of a URL, up to the last `@` before a slash. */
const userInfo =
  /((?<![\w+.-])[a-z][a-z\d+.-]{0,30}:\/\/|(?<![^\s"'`=(,])\/\/)([^\s/?#"'`<>\\@][^\s/?#"'`<>\\]*|)@/gi;

/** What is known as a secret without any name. */
export function withoutBareSecrets(text: string, leaveOut: LeaveOut): string {
  if (!/ey[A-Z]|@/.test(text)) return text;
  return text
    .replace(jwt, (token) => leaveOut('JWT', token))
    .replace(userInfo, (whole, before: string, info: string) =>
      isRegex(info) ? whole : `${before}${withoutUserInfo(info, leaveOut)}@`,
    );
}

/** An entry of Allowed Origins can be an expression, in which `@` is a character like others. */
const isRegex = (info: string): boolean => /[[\](){}|*^]/.test(info);

function withoutUserInfo(info: string, leaveOut: LeaveOut): string {
  const colon = info.indexOf(':');
  const parts = colon === -1 ? [info] : [info.slice(0, colon), info.slice(colon + 1)];
  return parts
    .map((part) => (part === '' || isPlaceholder(part) ? part : leaveOut('user info', info)))
    .join(':');
}

/** A parameter of a query, a form or a fragment, or a cookie in a string. */
const parameter = /(?<=^|[?&#"'`\n]|; ?)([\w.%~[\]-]{1,100})=([^&#\s"'`<>\\;,]*)/g;

function withoutParameters(text: string, leaveOut: LeaveOut): string {
  return text.replace(parameter, (whole, name: string, value: string) => {
    if (!isSecretName(decoded(name)) || isPlaceholder(decoded(value))) return whole;
    return `${name}=${leaveOut(decoded(name), value)}`;
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A URL, or a value of which only the form is known. */
export function withoutSecretsInUrl(text: string, leaveOut: LeaveOut): string {
  return withoutBareSecrets(withoutParameters(text, leaveOut), leaveOut);
}
