import { withoutSecretsInUrl } from './bareSecrets.ts';
import type { LeaveOut } from './leftOut.ts';
import { withoutNamedSecrets } from './namedSecrets.ts';
import { isPlaceholder } from './placeholder.ts';

/** `Bearer …` where it is not the value of a known header. */
const scheme = /\b(Bearer|Basic|Token|ApiKey|Digest|Negotiate)( +)([\w.~+/=-]{6,})/g;

/** Neither a word as in "Basic information", nor a placeholder. */
const isOpaque = (text: string): boolean =>
  !isPlaceholder(text) && (/\d|[a-z][A-Z]/.test(text) || text.length > 24);

/** Any text: a body, code, JSON that cannot be read. */
export function withoutSecretsInText(text: string, leaveOut: LeaveOut): string {
  const unnamed = withoutNamedSecrets(text, leaveOut).replace(
    scheme,
    (whole, name: string, space: string, token: string) =>
      isOpaque(token) ? `${name}${space}${leaveOut(name, token)}` : whole,
  );
  return withoutSecretsInUrl(unnamed, leaveOut);
}
