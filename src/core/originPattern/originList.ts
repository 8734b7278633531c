import type { Interpretation } from './interpretation.ts';
import type { OriginEntries } from './originEntries.ts';
import type { UndecidedReason } from './regexPool.ts';
import type { RegexScan } from './regexScan.ts';
import type { TextIndex } from './textIndex.ts';

/** Whether a list of Allowed Origins allows one Origin. `index` is the deciding entry's place. */
export type OriginMatch =
  | { readonly verdict: 'allowed'; readonly index: number; readonly kind: MatchKind }
  | { readonly verdict: 'refused' }
  | { readonly verdict: 'undecided'; readonly index: number; readonly reason: UndecidedReason };

export type MatchKind = 'literal' | 'regex' | 'any';

const refused: OriginMatch = { verdict: 'refused' };

/** Entries under one interpretation: literals are looked up, regular expressions tried in order. */
export class OriginList {
  readonly #literals: TextIndex;
  readonly #regexes: RegexScan;
  /** Place of the first entry that matches any Origin, or -1. */
  readonly #any: number;
  /** The same Origin is asked again under readings that do not concern origins. */
  #last: { readonly origin: string; readonly match: OriginMatch } | undefined;

  constructor(entries: OriginEntries, how: Interpretation) {
    this.#literals = entries.literals(how);
    this.#regexes = entries.regexes(how);
    this.#any = how['origin-star'] === 'any-origin' ? entries.star : -1;
  }

  /** The first entry that matches the Origin, of whatever kind it is. */
  match(origin: string): OriginMatch {
    if (this.#last?.origin === origin) return this.#last.match;
    const sure = this.#matchSure(origin);
    const match = this.#regexes.isEmpty ? sure : this.#matchRegex(origin, sure);
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
    const { matched, undecided } = this.#regexes.before(end, origin);
    if (matched >= 0) return { verdict: 'allowed', index: matched, kind: 'regex' };
    if (found.verdict === 'allowed' || !undecided) return found;
    return { verdict: 'undecided', ...undecided };
  }
}
