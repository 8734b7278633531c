import { originFault } from '#core/http/origin.ts';
import type { Interpretation } from '#core/originPattern/interpretation.ts';
import { Machine } from '#core/originLanguage/machine/machine.ts';
import { search, type Found } from '#core/originLanguage/machine/search.ts';
import { union } from '#core/originLanguage/machine/union.ts';
import { originsOf } from './meantOrigins.ts';
import { OriginLanguage, type OriginSet } from './originSet.ts';
import { serializedOrigin } from './shapes.ts';
import { skeletons } from './skeleton.ts';

/** Patterns whose own origins are tried before any search. */
const maxTried = 12;

/**
 * An origin that both of two lists let in, or the proof that there is none.
 *
 * @param isLetIn whether the gateway lets it in by both
 */
export function sharedOrigin(
  one: OriginSet,
  other: OriginSet,
  how: Interpretation,
  isLetIn: (origin: string) => boolean,
): Found {
  const languages = [one, other].map((set) => new OriginLanguage(set, how));
  const holds = (origin: string): boolean => originFault(origin) === null && isLetIn(origin);
  for (const origin of candidates(languages)) if (holds(origin)) return { witness: origin };
  const all = languages
    .filter(({ any }) => !any)
    .map(({ patterns }) => new Machine(union(patterns.map(({ automaton }) => automaton))));
  const found = search({ all: [...all, serializedOrigin()], none: [], holds });
  return found === 'none' && !languages.every(({ complete }) => complete) ? 'not-proved' : found;
}

function* candidates(languages: readonly OriginLanguage[]): Generator<string> {
  for (const { texts } of languages) yield* texts;
  for (const { patterns } of languages) {
    for (const { syntax } of patterns.slice(0, maxTried))
      yield* skeletons(syntax).flatMap(originsOf);
  }
  yield 'https://app.example';
}
