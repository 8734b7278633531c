import { parseUrl } from '#core/http/parseUrl.ts';
import { readSyntax } from '#core/originLanguage/machine/readSyntax.ts';
import { open, skeletons } from '#core/originLanguage/skeleton.ts';
import type { Setup } from '#core/setup/setup.ts';

/** Nobody's: reserved by RFC 2606. */
const stranger = 'https://stranger.example';

/** What is written where an expression leaves something open. */
const fills = ['app', '8443', 'a', ''];

/** Entries that are looked at: of hundreds, the first of each kind tell as much. */
const maxEntries = 12;
/** Further origins of one entry. */
const maxOthers = 3;

/** An origin as a browser would send it, or null where it would not. */
function serialized(text: string): string | null {
  const url = parseUrl(text);
  return url && url.origin !== 'null' ? url.origin : null;
}

/** Origins that an entry, read as an expression, may be about. */
function meantBy(entry: string): readonly string[] {
  const syntax = readSyntax(entry.replace(/^r:/, ''));
  if (!syntax) return [];
  const texts = skeletons(syntax).flatMap((text) =>
    fills.map((fill) => serialized(text.replaceAll(open, fill))),
  );
  return texts.filter((text) => text !== null);
}

/** The same in capitals, which no browser sends and other clients may. */
const shouted = (origin: string): string => origin.toUpperCase();

/** One dot, which an expression takes for any character, as a letter. */
const loosened = (origin: string): string => origin.replace(/\.(?=[^.]*$)/, 'x');

/** An origin with something before and after it, which only a search would find. */
const longer = (origin: string): string => `${origin}.stranger.example`;

const variantsOf = (origin: string): readonly string[] => [
  origin,
  shouted(origin),
  loosened(origin),
  longer(origin),
  longer(loosened(origin)),
  longer(shouted(origin)),
];

/**
 * Origins that may tell readings apart: of each entry those that it is about, in other letters,
 * with a dot loosened and made longer; applications' own; the gateway's; nobody's.
 *
 * @param own the origin of the gateway itself; empty if it is not known
 */
export function originCandidates({ policy, applications }: Setup, own: string): readonly string[] {
  const entries = (policy?.allowedOrigins ?? []).slice(0, maxEntries);
  const ofEntries = entries.flatMap((entry) => {
    const [first, ...others] = new Set([serialized(entry) ?? [], meantBy(entry)].flat());
    return first === undefined ? [] : [...variantsOf(first), ...others.slice(0, maxOthers)];
  });
  const ofApplications = applications
    .filter(({ associated }) => associated)
    .flatMap(({ jsOrigins }) => jsOrigins.slice(0, 2))
    .flatMap((origin) => [origin, shouted(origin)]);
  return [...new Set([...ofEntries, ...ofApplications, ...(own ? [own] : []), stranger])];
}
