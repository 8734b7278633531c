import { CharSet, complement, intersection, union } from '#core/javaRegex/pattern/charSet.ts';
import { codePointOf } from './codePointEscape.ts';
import { readEscape } from './escape.ts';
import type { Folding } from '#core/javaRegex/pattern/folding.ts';
import { fitsTable, foldingOf, range, single } from '#core/javaRegex/pattern/folding.ts';
import { notSupported } from '#core/javaRegex/issue.ts';
import type { ParserState } from './parserState.ts';
import { readProperty } from './readProperty.ts';

/** Deeper classes are not read: no sensible pattern has them, and JavaScript's stack is limited. */
const maxClassDepth = 200;

/** Reads a class in brackets, its `[` at the cursor. */
export function readCharClass(state: ParserState): CharSet {
  return new ClassReader(state, 0).readBracketed();
}

/**
 * Reads what is between brackets. In Java `]` is a character in first place, `-` where it cannot make
 * a range, `^` anywhere but in first place. A `[` opens a nested class. `&&` is an intersection, whose
 * right side ends with the brackets, or at another `&&` after nested classes.
 */
class ClassReader {
  readonly #state: ParserState;
  readonly #depth: number;
  /** Everything read since the last intersection: the left side of the next one. */
  #members: CharSet[] = [];
  /** What was read last, for an intersection without a right side; null for a character in the table. */
  #last: CharSet | null = null;
  /**
   * The single characters of Latin-1. Java keeps all those of one pair of brackets in one table, so a
   * character after an intersection brings back the characters before it (measured).
   */
  readonly #table: CharSet[] = [];
  readonly #tabled = new CharSet((char) => this.#table.some((set) => set.has(char)), true);
  #hasNewInTable = false;

  constructor(state: ParserState, depth: number) {
    this.#state = state;
    this.#depth = depth;
    if (depth > maxClassDepth)
      throw notSupported(`classes nested more than ${maxClassDepth} deep`, state.reader.cursor);
  }

  readBracketed(): CharSet {
    const { reader } = this.#state;
    const { cursor } = reader;
    // In comments mode not after a blank (measured).
    const negated = reader.next() === '^' && reader.cursor === cursor + 1;
    if (negated) reader.next();
    const set = this.readMembers();
    reader.next();
    return negated ? complement(set) : set;
  }

  /** Reads up to the closing bracket, which is not read. */
  readMembers(): CharSet {
    const { reader } = this.#state;
    for (;;) {
      const char = reader.peek();
      if (reader.atEnd) throw reader.invalid('Unclosed character class');
      if (char === ']' && this.#hasMembers()) return union(this.#members);
      if (char === '[') this.#add(this.#nested());
      else if (char !== '&' || !this.#readIntersection()) this.#readMember();
    }
  }

  #add(set: CharSet): void {
    this.#members.push(set);
    this.#last = set;
  }

  #addSingle(codePoint: number, folding: Folding): void {
    const set = single(codePoint, folding);
    if (!fitsTable(codePoint, folding)) return this.#add(set);
    this.#table.push(set);
    this.#hasNewInTable = true;
    this.#last = null;
  }

  /** Whether anything has been read. Adds the table to the members if it has new characters. */
  #hasMembers(): boolean {
    if (this.#hasNewInTable && this.#members.length === 0) this.#add(this.#tabled);
    else if (this.#hasNewInTable) this.#members.push(this.#tabled);
    this.#hasNewInTable = false;
    return this.#members.length > 0;
  }

  #nested(): CharSet {
    return new ClassReader(this.#state, this.#depth + 1).readBracketed();
  }

  /** False if the `&` at the cursor is a single one and so an ordinary character. */
  #readIntersection(): boolean {
    const { reader } = this.#state;
    if (reader.next() !== '&') {
      reader.unread();
      return false;
    }
    reader.next();
    const right = this.#readRightSide();
    if (this.#hasMembers()) this.#intersect(right ?? this.#last);
    else if (right) this.#members = [right];
    else throw reader.invalid('Bad class syntax');
    if (right) this.#last = right;
    return true;
  }

  #intersect(right: CharSet | null): void {
    if (right === null) {
      const what = 'an intersection of classes without a right side, on which Java breaks off';
      throw notSupported(what, this.#state.reader.cursor);
    }
    this.#members = [intersection(union(this.#members), right)];
  }

  #readRightSide(): CharSet | null {
    const { reader } = this.#state;
    const sides: CharSet[] = [];
    for (let char = reader.peek(); char !== ']' && char !== '&'; char = reader.peek()) {
      if (char === '[') sides.push(this.#nested());
      else sides.push(new ClassReader(this.#state, this.#depth + 1).readMembers());
    }
    return sides.length > 0 ? union(sides) : null;
  }

  /** Reads one character, one range or one escape for a set. */
  #readMember(): void {
    const { reader, flags } = this.#state;
    const low = this.#readLowerEnd();
    if (typeof low !== 'number') return this.#add(low);
    const folding = foldingOf(flags);
    const end = reader.peek() === '-' ? reader.at(reader.cursor + 1) : ']';
    if (end === '[' || end === ']') return this.#addSingle(low, folding);
    reader.next();
    this.#add(range(low, this.#readUpperEnd(low), folding));
  }

  #readLowerEnd(): number | CharSet {
    const { reader } = this.#state;
    const char = reader.peek();
    if (char !== '\\') {
      reader.next();
      return codePointOf(char);
    }
    const letter = reader.nextRaw();
    if (letter === 'p' || letter === 'P') return readProperty(this.#state);
    const beginsRange = reader.at(reader.cursor + 1) === '-';
    reader.unread();
    const escape = readEscape(this.#state, { inClass: true, beginsRange });
    if (escape.kind === 'character') return escape.codePoint;
    if (escape.kind === 'set') return escape.set;
    throw new Error(`no ${escape.kind} in a class`);
  }

  #readUpperEnd(low: number): number {
    const { reader } = this.#state;
    const char = reader.peek();
    const high = char === '\\' ? this.#readEscapedEnd() : codePointOf(char);
    if (char !== '\\') reader.next();
    if (high < low) throw reader.invalid('Illegal character range');
    return high;
  }

  /** -1 for an escape for a set. */
  #readEscapedEnd(): number {
    const escape = readEscape(this.#state, { inClass: true, beginsRange: true });
    return escape.kind === 'character' ? escape.codePoint : -1;
  }
}
