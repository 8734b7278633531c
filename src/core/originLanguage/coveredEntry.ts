import { originFault } from '#core/http/origin.ts';
import { entryLanguage, type EntryLanguage } from './entryLanguage.ts';
import { meantOrigins } from './meantOrigins.ts';
import type { Reader } from './mendEntry.ts';
import { search } from '#core/originLanguage/machine/search.ts';
import { anyOrigin } from './shapes.ts';

/** An entry that another one makes needless, by their places. */
export interface Covered {
  readonly index: number;
  readonly by: number;
}

/** The entries that let in nothing that another entry does not let in already: proved. */
export function* coveredBy(entries: readonly string[], reader: Reader): Generator<Covered> {
  const languages = entries.map((entry) => entryLanguage(entry, reader.how, reader.compile));
  const wide = languages.flatMap((other, at) =>
    other && (other.kind === 'any' || other.kind === 'regex') ? [{ other, at }] : [],
  );
  for (const [index, one] of languages.entries()) {
    if (!one || one.kind === 'none' || one.kind === 'any') continue;
    const samples = samplesOf(entries[index] ?? '', one);
    const covering = wide.find(
      ({ other, at }) =>
        at !== index &&
        entries[at] !== entries[index] &&
        samples.every(other.lets) &&
        covers(other, one, at < index),
    );
    if (covering) yield { index, by: covering.at };
  }
}

/** Origins that it lets in. Who refuses one of them does not cover it, which takes no proof. */
const samplesOf = (entry: string, { kind, lets }: EntryLanguage): readonly string[] =>
  kind === 'regex'
    ? meantOrigins(entry).filter((origin) => originFault(origin) === null && lets(origin))
    : [];

/** Of two that let in the same, the first one stays. */
function covers(other: EntryLanguage, one: EntryLanguage, first: boolean): boolean {
  if (one.kind === 'literal') return originFault(one.source) === null && other.lets(one.source);
  if (!one.machine) return false;
  if (other.kind === 'any') return !isEmpty(one);
  if (!other.machine?.exact || isEmpty(one)) return false;
  const within = isWithin(one, other);
  return within && (first || !isWithin(other, one));
}

const always = (): boolean => true;

const isEmpty = ({ machine }: EntryLanguage): boolean =>
  machine !== null && search({ all: [machine, anyOrigin()], none: [], holds: always }) === 'none';

const isWithin = (one: EntryLanguage, other: EntryLanguage): boolean =>
  one.machine !== null &&
  other.machine?.exact === true &&
  search({ all: [one.machine, anyOrigin()], none: [other.machine], holds: always }) === 'none';
