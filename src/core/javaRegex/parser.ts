import { meets } from '#core/javaRegex/charSet.ts';
import { readCharClass } from '#core/javaRegex/charClass.ts';
import { readEscape } from '#core/javaRegex/escape.ts';
import { codePointOf } from '#core/javaRegex/codePoints.ts';
import { invalid } from '#core/javaRegex/issue.ts';
import { readGroupOpening } from '#core/javaRegex/groupOpening.ts';
import { PatternReader } from '#core/javaRegex/patternReader.ts';
import { dot } from '#core/javaRegex/predefinedSets.ts';
import { readQuantifier } from '#core/javaRegex/quantifier.ts';
import type { CharSet } from '#core/javaRegex/charSet.ts';
import type { Pattern, Syntax } from '#core/javaRegex/syntax.ts';

const surrogates = { low: 0xd800, high: 0xdfff };
const supplementary = { low: 0x10000, high: 0x10ffff };

/** What has been read between a `(` (or the pattern's start) and the reader. */
interface Level {
  readonly capture: number | null;
  readonly branches: Syntax[];
  items: Syntax[];
}

/** Reads a pattern without flags. Throws PatternProblem. */
export function parsePattern(source: string): Pattern {
  return new Parser(source).read();
}

class Parser {
  readonly #reader: PatternReader;
  /** Open groups stand on a stack of their own: ten thousand of them must not exhaust JavaScript's. */
  readonly #enclosing: Level[] = [];
  #level: Level = { capture: null, branches: [], items: [] };
  #captures = 0;
  #startsInsidePairs = true;

  constructor(source: string) {
    this.#reader = new PatternReader(source);
  }

  read(): Pattern {
    while (!this.#reader.atEnd) this.#readNext();
    if (this.#enclosing.length > 0) throw invalid('Unclosed group', this.#reader.length);
    return { root: body(this.#level), startsInsidePairs: this.#startsInsidePairs };
  }

  #readNext(): void {
    const char = this.#reader.peek();
    switch (char) {
      case '(':
        return this.#openGroup();
      case ')':
        return this.#closeGroup();
      case '|':
        return this.#endBranch();
      case '*':
      case '+':
      case '?':
        throw invalid(`Dangling meta character '${char}'`, this.#reader.index);
      default:
        return this.#add(this.#readAtom(char));
    }
  }

  #openGroup(): void {
    const capturing = readGroupOpening(this.#reader);
    if (capturing) this.#captures += 1;
    this.#enclosing.push(this.#level);
    this.#level = { capture: capturing ? this.#captures : null, branches: [], items: [] };
  }

  #closeGroup(): void {
    const enclosing = this.#enclosing.pop();
    if (enclosing === undefined) throw invalid("Unmatched closing ')'", this.#reader.index - 1);
    this.#reader.take();
    const group: Syntax = { kind: 'group', capture: this.#level.capture, body: body(this.#level) };
    this.#level = enclosing;
    this.#add(group);
  }

  #endBranch(): void {
    this.#reader.take();
    this.#level.branches.push(sequence(this.#level.items));
    this.#level.items = [];
  }

  #add(atom: Syntax): void {
    const times = readQuantifier(this.#reader);
    this.#level.items.push(times === null ? atom : { kind: 'repeat', body: atom, times });
  }

  #readAtom(char: string): Syntax {
    // Java repeats nothing when braces stand where an atom is due, as in `a{2}{3}`.
    if (char === '{') return { kind: 'empty' };
    this.#reader.take();
    switch (char) {
      case '^':
        return { kind: 'assertion', assertion: 'begin' };
      case '$':
        return { kind: 'assertion', assertion: 'end' };
      case '.':
        return { kind: 'set', set: dot };
      case '[':
        return this.#set(readCharClass(this.#reader));
      case '\\':
        return this.#readEscape();
      default:
        return this.#literal(codePointOf(char));
    }
  }

  #readEscape(): Syntax {
    if (this.#reader.atEnd) throw this.#loneBackslash();
    const escape = readEscape(this.#reader, false);
    if (escape.kind === 'set') return this.#set(escape);
    return escape.kind === 'literal' ? this.#literal(escape.codePoint) : escape;
  }

  #loneBackslash(): Error {
    const end = this.#reader.length;
    if (this.#enclosing.length > 0) return invalid('Unclosed group', end + 1);
    return invalid('Unexpected internal error', end);
  }

  #literal(codePoint: number): Syntax {
    if (codePoint > 0xffff) this.#startsInsidePairs = false;
    return { kind: 'literal', codePoint };
  }

  #set({ set, negated }: { readonly set: CharSet; readonly negated: boolean }): Syntax {
    if (negated || meets(set, surrogates) || meets(set, supplementary))
      this.#startsInsidePairs = false;
    return { kind: 'set', set };
  }
}

function body(level: Level): Syntax {
  const last = sequence(level.items);
  if (level.branches.length === 0) return last;
  return { kind: 'alternation', branches: [...level.branches, last] };
}

function sequence(items: readonly Syntax[]): Syntax {
  const [first, second] = items;
  if (first === undefined) return { kind: 'empty' };
  return second === undefined ? first : { kind: 'sequence', items };
}
