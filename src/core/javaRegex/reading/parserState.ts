import { noFlags } from './flags.ts';
import type { Flags } from './flags.ts';
import { PatternReader } from './patternReader.ts';

/** The state of reading a pattern. */
export class ParserState {
  readonly reader: PatternReader;
  #flags: Flags = noFlags;
  /** Capturing groups opened so far. */
  groups = 0;
  readonly names = new Map<string, number>();
  readonly referenced = new Set<number>();
  /** See `Pattern`. */
  startsInsidePairs: boolean;

  constructor(source: string) {
    this.reader = new PatternReader(source);
    this.startsInsidePairs = this.reader.lastSupplementary < 0;
  }

  get flags(): Flags {
    return this.#flags;
  }

  set flags(flags: Flags) {
    this.#flags = flags;
    this.reader.comments = flags.comments;
    this.reader.unixLines = flags.unixLines;
  }
}
