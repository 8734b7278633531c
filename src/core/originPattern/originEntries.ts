import type { Interpretation } from './interpretation.ts';
import { readOriginPattern } from './originPattern.ts';
import type { RegexPool } from './regexPool.ts';
import { RegexScan, type RegexEntry } from './regexScan.ts';
import { TextIndex } from './textIndex.ts';

/**
 * Allowed Origins entries, with all that lists of them under different readings have in common.
 * Each part is made when a reading first asks for it.
 */
export class OriginEntries {
  readonly #entries: readonly string[];
  readonly #pool: RegexPool;
  readonly #literals = new Map<string, TextIndex>();
  readonly #regexes = new Map<Interpretation['regex-entries'], readonly RegexEntry[]>();
  readonly #scans = new Map<string, RegexScan>();
  /** Place of the first `*`, or -1. */
  readonly star: number;

  constructor(entries: readonly string[], pool: RegexPool) {
    this.#entries = entries;
    this.#pool = pool;
    this.star = entries.indexOf('*');
  }

  /** The entries that match the Origin that equals them. */
  literals(how: Interpretation): TextIndex {
    const key = `${how['regex-entries']} ${how['origin-case']}`;
    let literals = this.#literals.get(key);
    if (!literals) {
      literals = new TextIndex(this.#entries, how['origin-case'], (entry) => isLiteral(entry, how));
      this.#literals.set(key, literals);
    }
    return literals;
  }

  /** The entries that match by a regular expression. */
  regexes(how: Interpretation): RegexScan {
    const key = `${how['regex-entries']} ${how['regex-anchoring']}`;
    let scan = this.#scans.get(key);
    if (!scan) {
      scan = new RegexScan(this.#regexesOf(how), this.#pool, how['regex-anchoring']);
      this.#scans.set(key, scan);
    }
    return scan;
  }

  #regexesOf(how: Interpretation): readonly RegexEntry[] {
    const key = how['regex-entries'];
    let regexes = this.#regexes.get(key);
    if (!regexes) {
      regexes = this.#readRegexes(how);
      this.#regexes.set(key, regexes);
    }
    return regexes;
  }

  #readRegexes(how: Interpretation): readonly RegexEntry[] {
    const regexes: RegexEntry[] = [];
    this.#entries.forEach((entry, index) => {
      const pattern = readOriginPattern(entry, how);
      if (pattern.kind === 'regex') {
        regexes.push({ index, source: pattern.source, regex: undefined });
      }
    });
    return regexes;
  }
}

function isLiteral(entry: string, how: Interpretation): boolean {
  const pattern = readOriginPattern(entry, how);
  return pattern.kind === 'literal' || (pattern.kind === 'regex' && pattern.orLiteral);
}
