import { sameName } from '#core/http/headers.ts';
import type { HeaderLine } from './messageLines.ts';

/**
 * The address that a request's lines tell: of its target and Host `//host/path`, since they do not tell
 * the scheme; of HTTP/2's pseudo headers all of it. Null where the path is not told.
 */
export function urlOfRequest(
  target: string | null,
  headers: readonly HeaderLine[],
  scheme?: string,
): string | null {
  if (target !== null && /^\w+:\/\//.test(target)) return target;
  const valueOf = (name: string) => headers.find(([given]) => sameName(given, name))?.[1] ?? null;
  const path = target ?? valueOf(':path');
  const host = valueOf(':authority') ?? valueOf('Host') ?? valueOf('authority');
  if (path === null || host === null || host === '') return null;
  const known = valueOf(':scheme') ?? scheme;
  return `${known === undefined ? '' : `${known}:`}//${host}${path === '*' ? '' : path}`;
}
