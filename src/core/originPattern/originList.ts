import { byteLowercase } from '#core/http/headerName.ts';
import type { Interpretation } from './interpretation.ts';
import { readOriginPattern } from './originPattern.ts';
import type { RegexPool, UndecidedReason } from './regexPool.ts';
import { SharedBudget } from './sharedBudget.ts';

/** What a list of Allowed Origins says to one Origin. `index` is the deciding entry's place. */
export type OriginMatch =
  | { readonly verdict: 'allowed'; readonly index: number; readonly kind: MatchKind }
  | { readonly verdict: 'refused' }
  | { readonly verdict: 'undecided'; readonly index: number; readonly reason: UndecidedReason };

export type MatchKind = 'literal' | 'regex' | 'any';

const refused: OriginMatch = { verdict: 'refused' };

const dottedLiteral = /^[A-Za-z0-9:/._-]*$/;

/**
 * Whether an entry whose only regular-expression character is the dot can match: everything but
 * the dots has to stand in the Origin. Spares 10,000 compilations where every entry is a regex.
 */
function canMatch(source: string, origin: string, anchoring: Interpretation['regex-anchoring']) {
  if (anchoring === 'anywhere' || !dottedLiteral.test(source)) return true;
  if (source.length !== origin.length) return false;
  for (let i = 0; i < source.length; i++) {
    if (source[i] !== '.' && source[i] !== origin[i]) return false;
  }
  return true;
}

/** A compiled list: literals are looked up, regular expressions tried in the list's order. */
export class OriginList {
  readonly #literals = new Map<string, number>();
  readonly #regexes: { readonly index: number; readonly source: string }[] = [];
  readonly #pool: RegexPool;
  readonly #anchoring: Interpretation['regex-anchoring'];
  readonly #fold: (origin: string) => string;
  #any = -1;

  constructor(entries: readonly string[], how: Interpretation, pool: RegexPool) {
    this.#pool = pool;
    this.#anchoring = how['regex-anchoring'];
    this.#fold = how['origin-case'] === 'exact' ? (origin) => origin : byteLowercase;
    entries.forEach((entry, index) => this.#add(entry, index, how));
  }

  #add(entry: string, index: number, how: Interpretation): void {
    const pattern = readOriginPattern(entry, how);
    if (pattern.kind === 'none') return;
    if (pattern.kind === 'any') {
      if (this.#any < 0) this.#any = index;
      return;
    }
    if (pattern.kind === 'regex') this.#regexes.push({ index, source: pattern.source });
    if (pattern.kind === 'regex' && !pattern.orLiteral) return;
    const value = this.#fold(pattern.kind === 'literal' ? pattern.value : entry);
    if (!this.#literals.has(value)) this.#literals.set(value, index);
  }

  /** The first entry that admits the Origin, whatever kind it is. */
  match(origin: string): OriginMatch {
    const literal = this.#literals.get(this.#fold(origin)) ?? -1;
    const sure = this.#any < 0 || (literal >= 0 && literal < this.#any) ? literal : this.#any;
    const found: OriginMatch =
      sure < 0
        ? refused
        : { verdict: 'allowed', index: sure, kind: sure === literal ? 'literal' : 'any' };
    return this.#regexes.length === 0 ? found : this.#matchRegex(origin, found);
  }

  /** Regular expressions that stand before the entry already found, or all if none was. */
  #matchRegex(origin: string, found: OriginMatch): OriginMatch {
    const end = found.verdict === 'allowed' ? found.index : Infinity;
    const shared = new SharedBudget();
    let undecided: OriginMatch | null = null;
    for (const { index, source } of this.#regexes) {
      if (index >= end) break;
      if (!canMatch(source, origin, this.#anchoring)) continue;
      const verdict = shared.share((budget) =>
        this.#pool.test(source, origin, this.#anchoring, budget),
      );
      if (verdict === true) return { verdict: 'allowed', index, kind: 'regex' };
      // An entry that cannot be judged does not matter where a later one admits the Origin.
      if (verdict !== false) undecided ??= { verdict: 'undecided', index, reason: verdict };
    }
    return found.verdict === 'allowed' ? found : (undecided ?? refused);
  }
}
