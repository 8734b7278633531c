import { sameName } from '#core/http/headers.ts';
import type { HeaderList } from '#core/http/message.ts';
import { withoutBareSecrets, withoutSecretsInUrl } from './bareSecrets.ts';
import type { LeaveOut } from './leftOut.ts';
import { isPlaceholder } from './placeholder.ts';
import { isSecretName } from './secretName.ts';

/** Authentication schemes (IANA's registry, and what is in use): these words are no secret. */
const schemes =
  /^((?:basic|bearer|concealed|digest|dpop|gnap|hoba|mutual|negotiate|ntlm|oauth|privatetoken|scram-sha-\d+|vapid|aws4-hmac-sha256|api-?key|token|hawk|jwt|key|sharedkey|ssws|signature) +)(.+)$/is;

/** The header lines without what is secret in their values. */
export const withoutSecretsInHeaders = (headers: HeaderList, leaveOut: LeaveOut): HeaderList =>
  headers.map(([name, value]) => [name, withoutSecretsInHeader(name, value, leaveOut)] as const);

export function withoutSecretsInHeader(name: string, value: string, leaveOut: LeaveOut): string {
  if (isSecretName(name)) return withoutSecretsInValue(name, value, leaveOut);
  if (sameName(name, 'Content-Type')) return value;
  // Whether a value needs a preflight depends on its length and its characters.
  if (/^(?:accept|accept-language|content-language|range)$/i.test(name)) {
    return withoutBareSecrets(value, (_, secret) => {
      leaveOut(name, secret);
      return secret.replace(/[a-z\d]/gi, 'x');
    });
  }
  return withoutSecretsInUrl(value, leaveOut);
}

/** The value of a name that is known as one of a secret, with its scheme or the names of its cookies. */
export function withoutSecretsInValue(name: string, value: string, leaveOut: LeaveOut): string {
  // Also `document.cookie`.
  if (/(?:^|[.])cookie$/i.test(name)) {
    return value.replace(/[^;]+/g, (cookie) => withoutCookie(name, cookie, leaveOut));
  }
  if (sameName(name, 'Set-Cookie')) {
    return value.replace(/^[^;]+/, (cookie) => withoutCookie(name, cookie, leaveOut));
  }
  const [, scheme = '', credentials = value] = schemes.exec(value) ?? [];
  return isPlaceholder(credentials) ? value : scheme + leaveOut(name, credentials);
}

function withoutCookie(name: string, cookie: string, leaveOut: LeaveOut): string {
  const equals = cookie.indexOf('=');
  const value = cookie.slice(equals + 1);
  const trimmed = value.trim();
  if (isPlaceholder(trimmed)) return cookie;
  const before = cookie.slice(0, equals + 1) + value.slice(0, value.indexOf(trimmed));
  return before + leaveOut(name, trimmed);
}
