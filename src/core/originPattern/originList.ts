import type { Interpretation } from './interpretation.ts';
import type { OriginEntries, RegexEntry } from './originEntries.ts';
import type { RegexPool, UndecidedReason } from './regexPool.ts';
import { SharedBudget } from './sharedBudget.ts';
import type { TextIndex } from './textIndex.ts';

/** Whether a list of Allowed Origins allows one Origin. `index` is the deciding entry's place. */
export type OriginMatch =
  | { readonly verdict: 'allowed'; readonly index: number; readonly kind: MatchKind }
  | { readonly verdict: 'refused' }
  | { readonly verdict: 'undecided'; readonly index: number; readonly reason: UndecidedReason };

export type MatchKind = 'literal' | 'regex' | 'any';

const refused: OriginMatch = { verdict: 'refused' };

const dottedLiteral = /^[A-Za-z0-9:/._-]*$/;

/** Whether a part of the Origin, from `start`, is equal to the source in all but the dots. */
function isEqualButDots(source: string, origin: string, start: number): boolean {
  for (let i = 0; i < source.length; i++) {
    if (source[i] !== '.' && source[i] !== origin[start + i]) return false;
  }
  return true;
}

/**
 * Whether an entry whose only regular-expression character is the dot can match: everything but
 * the dots has to be in the Origin. Spares 10,000 compilations where every entry is a regex.
 */
function canMatch(source: string, origin: string, anchoring: Interpretation['regex-anchoring']) {
  if (!dottedLiteral.test(source)) return true;
  const spare = origin.length - source.length;
  if (anchoring === 'whole-value') return spare === 0 && isEqualButDots(source, origin, 0);
  for (let start = 0; start <= spare; start++) {
    if (isEqualButDots(source, origin, start)) return true;
  }
  return false;
}

/** Entries under one interpretation: literals are looked up, regular expressions tried in order. */
export class OriginList {
  readonly #literals: TextIndex;
  readonly #regexes: readonly RegexEntry[];
  readonly #pool: RegexPool;
  readonly #anchoring: Interpretation['regex-anchoring'];
  /** Place of the first entry that matches any Origin, or -1. */
  readonly #any: number;
  /** The same Origin is asked again under readings that do not concern origins. */
  #last: { readonly origin: string; readonly match: OriginMatch } | undefined;

  constructor(entries: OriginEntries, how: Interpretation) {
    this.#literals = entries.literals(how);
    this.#regexes = entries.regexes(how);
    this.#pool = entries.pool;
    this.#anchoring = how['regex-anchoring'];
    this.#any = how['origin-star'] === 'any-origin' ? entries.star : -1;
  }

  /** The first entry that matches the Origin, of whatever kind it is. */
  match(origin: string): OriginMatch {
    if (this.#last?.origin === origin) return this.#last.match;
    const sure = this.#matchSure(origin);
    const match = this.#regexes.length === 0 ? sure : this.#matchRegex(origin, sure);
    this.#last = { origin, match };
    return match;
  }

  #matchSure(origin: string): OriginMatch {
    const literal = this.#literals.indexOf(origin);
    const index = this.#any < 0 || (literal >= 0 && literal < this.#any) ? literal : this.#any;
    if (index < 0) return refused;
    return { verdict: 'allowed', index, kind: index === literal ? 'literal' : 'any' };
  }

  /** Regular expressions that come before the entry already found, or all if none was. */
  #matchRegex(origin: string, found: OriginMatch): OriginMatch {
    const end = found.verdict === 'allowed' ? found.index : Infinity;
    const shared = new SharedBudget();
    let undecided: OriginMatch | null = null;
    for (const entry of this.#regexes) {
      const { index, source } = entry;
      if (index >= end) break;
      if (!canMatch(source, origin, this.#anchoring)) continue;
      const regex = (entry.regex ??= this.#pool.of(source));
      const verdict = shared.share((budget) => regex.test(origin, this.#anchoring, budget));
      if (verdict === true) return { verdict: 'allowed', index, kind: 'regex' };
      // An undecided entry does not matter where a later one matches the Origin.
      if (verdict !== false) undecided ??= { verdict: 'undecided', index, reason: verdict };
    }
    return found.verdict === 'allowed' ? found : (undecided ?? refused);
  }
}
