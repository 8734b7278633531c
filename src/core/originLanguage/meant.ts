import { open } from './skeleton.ts';
import { localNames, registrableOf, suffixOf } from './suffixes.ts';

/** What the author of an entry means, as far as its letters tell. */
export interface Meant {
  /** Names that are the author's own. */
  readonly domains: readonly string[];
  /** Suffixes right behind something open, below which anybody has a name. */
  readonly suffixes: readonly string[];
  /** Top level domains and suffixes that are named at all. */
  readonly named: readonly string[];
}

/** The host in a text of an entry. */
export function hostIn(skeleton: string): string {
  const at = skeleton.indexOf('//');
  const rest = (at < 0 ? skeleton : skeleton.slice(at + 2)).replace(/^\/*\0?(?=\.)/, (m) =>
    m.endsWith(open) ? open : '',
  );
  if (rest.startsWith('[')) return rest.slice(0, rest.indexOf(']') + 1);
  return /^[^/:?#]*/.exec(rest)?.[0] ?? '';
}

const isAddress = (host: string): boolean => /^[0-9.\0]*$/.test(host) || host.startsWith('[');

export function meantBy(skeletons: readonly string[]): Meant {
  const domains = new Set<string>();
  const suffixes = new Set<string>();
  const named = new Set<string>();
  for (const skeleton of skeletons) {
    const host = hostIn(skeleton).replace(/\.$/, '');
    if (isAddress(host)) continue;
    const pieces = host.split(open);
    const tail = pieces.at(-1) ?? '';
    const head = pieces[0] ?? '';
    const suffix = suffixOf(tail.replace(/^[.-]+/, ''));
    if (suffix) named.add(suffix);
    const own = ownIn(tail) ?? (pieces.length > 1 ? ownIn(head) : null);
    if (own) domains.add(own);
    else if (pieces.length > 1 && suffix && tail.endsWith(`.${suffix}`)) suffixes.add(suffix);
  }
  return { domains: [...domains], suffixes: [...suffixes], named: [...named] };
}

/** The author's own name in a piece of a host. */
function ownIn(piece: string): string | null {
  const name = piece.replace(/^\.+|\.+$/g, '').replace(/^-+/, '');
  const labels = name.split('.').filter(Boolean);
  const top = labels.at(-1);
  if (top === undefined) return null;
  if (localNames.has(top)) return labels.slice(-2).join('.');
  const own = registrableOf(labels.join('.'));
  if (own?.startsWith('localhost.')) return null;
  if (own) return own;
  // A top level domain that is not known here is one all the same.
  const unknown = suffixOf(name) === null && labels.length > 1 && /^[a-z]{2,}$/.test(top);
  return unknown ? labels.slice(-2).join('.') : null;
}

export const isUnder = (host: string, domains: readonly string[]): boolean =>
  domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
