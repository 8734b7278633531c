import { lineBoundary } from '#core/javaRegex/boundary.ts';
import { readCharClass } from '#core/javaRegex/charClass.ts';
import type { CharSet } from '#core/javaRegex/charSet.ts';
import { codePointOf } from '#core/javaRegex/codePointEscape.ts';
import { readEscape } from '#core/javaRegex/escape.ts';
import { extentOf } from '#core/javaRegex/extent.ts';
import { foldingOf, hasSupplementary, single } from '#core/javaRegex/folding.ts';
import { readGroupOpening } from '#core/javaRegex/groupOpening.ts';
import type { GroupOpening } from '#core/javaRegex/groupOpening.ts';
import { notSupported } from '#core/javaRegex/issue.ts';
import { literal } from '#core/javaRegex/literal.ts';
import { ParserState } from '#core/javaRegex/parserState.ts';
import { dot } from '#core/javaRegex/predefinedSets.ts';
import { readQuantifier } from '#core/javaRegex/quantifier.ts';
import { readProperty } from '#core/javaRegex/readProperty.ts';
import type { Pattern, Syntax } from '#core/javaRegex/syntax.ts';

/** Deeper ones are not read: no sensible pattern has them, and JavaScript's stack has an end. */
const deepestGroup = 300;

/** Reads a pattern without flags. Throws PatternProblem. */
export function parsePattern(source: string): Pattern {
  const state = new ParserState(source);
  const root = new Parser(state).readPattern();
  const { referenced, startsInsidePairs } = state;
  return { root, referenced, startsInsidePairs };
}

class Parser {
  readonly #state: ParserState;
  #depth = 0;

  constructor(state: ParserState) {
    this.#state = state;
  }

  readPattern(): Syntax {
    const { reader } = this.#state;
    const root = this.#readAlternation();
    if (reader.cursor === reader.length) return root;
    const closes = reader.peek() === ')';
    throw reader.invalid(closes ? "Unmatched closing ')'" : 'Unexpected internal error');
  }

  #readAlternation(): Syntax {
    const branches = [this.#readSequence()];
    while (this.#state.reader.peek() === '|') {
      this.#state.reader.next();
      branches.push(this.#readSequence());
    }
    const [only] = branches;
    return only && branches.length === 1 ? only : { kind: 'alternation', branches };
  }

  #readSequence(): Syntax {
    const items: Syntax[] = [];
    for (let item = this.#readItem(); item !== 'end'; item = this.#readItem()) {
      if (item !== null) items.push(item);
    }
    const [only] = items;
    if (only === undefined) return { kind: 'empty' };
    return items.length === 1 ? only : { kind: 'sequence', items };
  }

  /** Null for an inline group that only sets flags. */
  #readItem(): Syntax | null | 'end' {
    const { reader } = this.#state;
    const char = reader.peek();
    if (reader.atEnd) return 'end';
    switch (char) {
      case '|':
      case ')':
        return 'end';
      case '*':
      case '+':
      case '?':
        reader.next();
        throw reader.invalid(`Dangling meta character '${char}'`);
      case '(':
        return this.#readGroup();
      default:
        return this.#repeated(this.#readAtom(char));
    }
  }

  #repeated(body: Syntax): Syntax {
    const times = readQuantifier(this.#state.reader);
    return times === null ? body : { kind: 'repeat', body, ...times };
  }

  #readGroup(): Syntax | null {
    const { reader, flags } = this.#state;
    if ((this.#depth += 1) > deepestGroup)
      throw notSupported(`groups nested more than ${deepestGroup} deep`, reader.cursor);
    const opening = readGroupOpening(this.#state);
    if (opening === null) {
      this.#depth -= 1;
      return null;
    }
    const group = this.#closed(opening, this.#readAlternation());
    if (reader.read() !== ')') throw reader.invalid('Unclosed group');
    this.#state.flags = flags;
    this.#depth -= 1;
    return this.#repeated(group);
  }

  #closed(opening: GroupOpening, body: Syntax): Syntax {
    if (opening.kind !== 'behind') return { ...opening, body };
    const { reader } = this.#state;
    const { min, max, hasLimit } = extentOf(body);
    if (!hasLimit)
      throw reader.invalid('Look-behind group does not have an obvious maximum length');
    // Java looks at all that follows, the rest of the pattern included (measured).
    const byCodePoints = hasSupplementary(reader.text(opening.start));
    return { ...opening, body, min, max, byCodePoints };
  }

  #readAtom(char: string): Syntax {
    const { reader, flags } = this.#state;
    switch (char) {
      case '^':
        reader.next();
        return lineBoundary(this.#state, '^');
      case '$':
        reader.next();
        return lineBoundary(this.#state, '$');
      case '.':
        reader.next();
        return { kind: 'set', set: dot(flags) }; // leaves `startsInsidePairs` as it is
      case '[':
        if (flags.canonicalEquivalence)
          throw notSupported('classes under canonical equivalence, (?c)', reader.cursor);
        return this.#set(readCharClass(this.#state));
      default:
        return this.#readCharacters();
    }
  }

  /**
   * Characters up to the next thing that is none, as one literal. A quantifier takes the last of
   * them for itself.
   */
  #readCharacters(): Syntax {
    const { reader } = this.#state;
    const codePoints: number[] = [];
    let last = reader.cursor;
    for (let char = reader.peek(); !this.#endsLiteral(char); char = reader.peek()) {
      last = reader.cursor;
      const read = char === '\\' ? this.#readEscape() : this.#take(char);
      if (typeof read === 'number') codePoints.push(read);
      else if (codePoints.length === 0) return read;
      else {
        reader.cursor = last;
        return this.#literal(codePoints);
      }
    }
    if (codePoints.length > 1 && isQuantifier(reader.peek())) {
      codePoints.pop();
      reader.cursor = last;
    }
    return this.#literal(codePoints);
  }

  #endsLiteral(char: string): boolean {
    return this.#state.reader.atEnd || '*+?{$.^([|)'.includes(char);
  }

  #take(char: string): number {
    this.#state.reader.next();
    return codePointOf(char);
  }

  #readEscape(): number | Syntax {
    const { reader } = this.#state;
    const letter = reader.at(reader.cursor + 1);
    if (letter === 'p' || letter === 'P') {
      reader.nextRaw();
      return this.#set(readProperty(this.#state));
    }
    const escape = readEscape(this.#state, { inClass: false, beginsRange: false });
    if (escape.kind === 'character') return escape.codePoint;
    return escape.kind === 'set' ? this.#set(escape.set) : escape.syntax;
  }

  #literal(codePoints: readonly number[]): Syntax {
    const [first] = codePoints;
    const folding = foldingOf(this.#state.flags);
    // As in `{2}`: Java repeats nothing when braces stand where an atom is due.
    if (first === undefined) return { kind: 'empty' };
    if (codePoints.length === 1) return this.#set(single(first, folding));
    const length = codePoints.length;
    const take = literal(codePoints, folding);
    return {
      kind: 'step',
      take,
      min: length,
      max: length,
      ...(folding === 'none' && first < 0xd800 && { first }),
    };
  }

  #set(set: CharSet): Syntax {
    if (!set.bmp) this.#state.startsInsidePairs = false;
    return { kind: 'set', set };
  }
}

const isQuantifier = (char: string): boolean => '*+?{'.includes(char);
