import type { Interpretation } from './interpretation.ts';
import type { PooledRegex, RegexPool, UndecidedReason } from './regexPool.ts';
import { SharedBudget } from './sharedBudget.ts';

/** An entry that is read as a regular expression. */
export interface RegexEntry {
  readonly index: number;
  readonly source: string;
  /** Taken from the pool when first asked: of 10,000 entries few may ever be. */
  regex: PooledRegex | undefined;
}

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

/** An entry of which it is not known whether it matches: its place, and why. */
interface UndecidedEntry {
  readonly index: number;
  readonly reason: UndecidedReason;
}

/**
 * The regular expressions of a list, tried in their order on one Origin. It keeps how far it came: the
 * same Origin is asked again under readings that only change what else matches.
 */
export class RegexScan {
  readonly #regexes: readonly RegexEntry[];
  readonly #pool: RegexPool;
  readonly #anchoring: Interpretation['regex-anchoring'];
  #origin: string | undefined;
  #next = 0;
  #budget = new SharedBudget();
  #matched = -1;
  #undecided: UndecidedEntry | null = null;

  constructor(
    regexes: readonly RegexEntry[],
    pool: RegexPool,
    anchoring: Interpretation['regex-anchoring'],
  ) {
    this.#regexes = regexes;
    this.#pool = pool;
    this.#anchoring = anchoring;
  }

  get isEmpty(): boolean {
    return this.#regexes.length === 0;
  }

  /**
   * The place of the first expression before `end` that matches, or -1; and the first that is undecided,
   * which does not matter where one matches.
   */
  before(end: number, origin: string) {
    if (this.#origin !== origin) this.#begin(origin);
    while (this.#matched < 0) {
      const entry = this.#regexes[this.#next];
      if (!entry || entry.index >= end) break;
      this.#next++;
      this.#try(entry, origin);
    }
    return {
      matched: this.#matched < end ? this.#matched : -1,
      undecided: this.#undecided && this.#undecided.index < end ? this.#undecided : null,
    };
  }

  #begin(origin: string): void {
    this.#origin = origin;
    this.#next = 0;
    this.#budget = new SharedBudget();
    this.#matched = -1;
    this.#undecided = null;
  }

  #try(entry: RegexEntry, origin: string): void {
    const { index, source } = entry;
    if (!canMatch(source, origin, this.#anchoring)) return;
    const regex = (entry.regex ??= this.#pool.of(source));
    const verdict = this.#budget.share((budget) => regex.test(origin, this.#anchoring, budget));
    if (verdict === true) this.#matched = index;
    else if (verdict !== false) this.#undecided ??= { index, reason: verdict };
  }
}
