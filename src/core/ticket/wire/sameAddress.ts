import { parseUrl } from '#core/http/parseUrl.ts';

/** The parts of an address that does not need to tell its scheme. */
function partsOf(url: string): { readonly host: string; readonly path: string } | null {
  const parsed = parseUrl(url.startsWith('//') ? `https:${url}` : url);
  return parsed && { host: parsed.hostname, path: parsed.pathname + parsed.search };
}

/** Whether two addresses can be of one request; what is not told can be any. */
export function sameAddress(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true;
  const [a, b] = [partsOf(one), partsOf(other)];
  return !a || !b || (a.path === b.path && a.host === b.host);
}

/** One address of what a command says and what was sent: the scheme is known to the command alone. */
export function joinedUrl(command: string | null, sent: string | null): string | null {
  if (command === null || sent === null) return command ?? sent;
  if (!sent.startsWith('//')) return sent;
  const scheme = /^\w+:/.exec(command)?.[0] ?? '';
  return sameAddress(command, sent) ? command : scheme + sent;
}
