import { originFault } from '#core/http/origin.ts';
import { parseUrl } from '#core/http/parseUrl.ts';
import type { EntryLanguage } from './entryLanguage.ts';
import { isUnder, meantBy, type Meant } from './meant.ts';
import { insecureProbes, strangerProbes, suffixProbes } from './probes.ts';
import { search } from '#core/originLanguage/machine/search.ts';
import { anyName, anyOrigin, insecure, ownable, pageOrigin, under } from './shapes.ts';
import { skeletons } from './skeleton.ts';
import { localNames, registrableOf } from './suffixes.ts';

/** What one entry lets in that it should not. Each witness was tried with the engine. */
export interface OriginRisks {
  readonly meant: Meant;
  /** Proved: every name of the world gets in. */
  readonly any: boolean;
  readonly stranger: string | null;
  readonly publicSuffix: { readonly origin: string; readonly suffix: string } | null;
  readonly insecure: string | null;
  /** Whether `null` gets in. */
  readonly opaque: boolean;
  /** Proved: no Origin gets in. */
  readonly never: boolean;
  /** Proved: of pages, only those under `meant.domains` by https get in. */
  readonly onlyMeant: boolean;
  /** Nobody else was found, and it cannot be proved that there is nobody: the expression holds what
   *  cannot be taken exactly. */
  readonly undecided: boolean;
}

/** Suffixes with which strangers are looked for. */
const common = ['com', 'net', 'org', 'io', 'co', 'app', 'dev'];

export function originRisks(language: EntryLanguage): OriginRisks {
  const texts = language.syntax ? skeletons(language.syntax) : [];
  const meant = meantBy(language.kind === 'any' ? [] : texts);
  const asked = { language, meant, texts };
  if (language.kind === 'literal') return literalRisks(asked);
  if (language.kind === 'none') return { ...nothing, meant, never: true };
  const publicSuffix = publicSuffixOf(asked);
  const stranger = strangerOf(asked) ?? publicSuffix?.origin ?? null;
  const insecureOrigin = insecureOf(asked);
  const opaque = language.lets('null');
  const found = stranger ?? insecureOrigin;
  const risks = { meant, stranger, publicSuffix, insecure: insecureOrigin, opaque };
  const isClean = !found && !opaque;
  const never = isClean && letsNone(language);
  const onlyMeant = isClean && meant.domains.length > 0 && onlyUnder(language, meant.domains);
  return {
    ...risks,
    any: stranger !== null && letsAny(language),
    never,
    onlyMeant,
    undecided: isClean && !never && !onlyMeant && language.machine?.exact === false,
  };
}

const nothing: OriginRisks = {
  meant: { domains: [], suffixes: [], named: [] },
  any: false,
  stranger: null,
  publicSuffix: null,
  insecure: null,
  opaque: false,
  never: false,
  onlyMeant: false,
  undecided: false,
};

export interface Asked {
  readonly language: EntryLanguage;
  readonly meant: Meant;
  readonly texts: readonly string[];
}

/** An origin that is written out is its author's own. */
function literalRisks({ language, meant }: Asked): OriginRisks {
  const text = language.source;
  const insecureOrigin = isInsecure(text) && language.lets(text) ? text : null;
  return { ...nothing, meant, insecure: insecureOrigin, opaque: language.lets('null') };
}

const hostOf = (origin: string): string | null =>
  originFault(origin) === null ? (parseUrl(origin)?.hostname ?? null) : null;

const isPage = (origin: string): boolean => /^https?:/.test(origin);

function isStranger(origin: string, { domains }: Meant): boolean {
  const host = hostOf(origin);
  if (host === null || !isPage(origin) || host.endsWith('.') || host.includes('..')) return false;
  return registrableOf(host) !== null && !isUnder(host, domains);
}

function isInsecure(origin: string): boolean {
  const host = hostOf(origin);
  if (host === null || !origin.startsWith('http:') || !host.includes('.')) return false;
  if (/^[0-9.]+$|^\[/.test(host)) return false;
  return !localNames.has(host.split('.').at(-1) ?? '') && !host.endsWith('.');
}

function strangerOf({ language, meant, texts }: Asked): string | null {
  const holds = (origin: string): boolean => isStranger(origin, meant) && language.lets(origin);
  const probed = strangerProbes(texts, meant).find(holds);
  if (probed !== undefined || !language.machine) return probed ?? null;
  const suffixes = [...new Set([...common, ...meant.named])];
  const all = [language.machine, ownable(suffixes)];
  const none = meant.domains.length > 0 ? [under(meant.domains)] : [];
  return witnessOf(search({ all, none, holds }));
}

function publicSuffixOf({ language, meant, texts }: Asked): OriginRisks['publicSuffix'] {
  for (const suffix of meant.suffixes) {
    const holds = (origin: string): boolean =>
      isStranger(origin, meant) &&
      `${hostOf(origin) ?? ''}`.endsWith(`.${suffix}`) &&
      language.lets(origin);
    const probed = suffixProbes(texts, suffix).find(holds);
    const none = meant.domains.length > 0 ? [under(meant.domains)] : [];
    const origin =
      probed ??
      (language.machine
        ? witnessOf(search({ all: [language.machine, ownable([suffix])], none, holds }))
        : null);
    if (origin !== null) return { origin, suffix };
  }
  return null;
}

function insecureOf({ language, meant, texts }: Asked): string | null {
  const holds = (origin: string): boolean => isInsecure(origin) && language.lets(origin);
  const probed = insecureProbes(texts, meant).find(holds);
  if (probed !== undefined || !language.machine) return probed ?? null;
  return witnessOf(search({ all: [language.machine, insecure()], none: [], holds }));
}

const witnessOf = (found: ReturnType<typeof search>): string | null =>
  typeof found === 'object' ? found.witness : null;

/** Names of every make below every common suffix. */
const names = ['https://evil.com', 'https://a-b.net', 'https://q7.org', 'https://w.io'];

function letsAny({ kind, machine, lets }: EntryLanguage): boolean {
  if (kind === 'any') return true;
  return (['https', 'http'] as const).some((scheme) => {
    if (!machine?.exact || !names.every((name) => lets(name.replace('https', scheme))))
      return false;
    return (
      search({ all: [anyName(scheme)], none: [machine], holds: (name) => !lets(name) }) === 'none'
    );
  });
}

const holdsAlways = (): boolean => true;

function letsNone({ machine }: EntryLanguage): boolean {
  return (
    machine !== null &&
    search({ all: [machine, anyOrigin()], none: [], holds: holdsAlways }) === 'none'
  );
}

function onlyUnder({ machine }: EntryLanguage, domains: readonly string[]): boolean {
  if (machine === null) return false;
  const all = [machine, pageOrigin()];
  return search({ all, none: [under(domains, 'https')], holds: holdsAlways }) === 'none';
}
