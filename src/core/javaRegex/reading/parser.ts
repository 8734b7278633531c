import { readAtom } from './atom.ts';
import { lengthRangeOf } from '#core/javaRegex/pattern/lengthRange.ts';
import { readGroupOpening } from './groupOpening.ts';
import type { GroupOpening } from './groupOpening.ts';
import { notSupported } from '#core/javaRegex/issue.ts';
import { ParserState } from './parserState.ts';
import { readQuantifier } from './quantifier.ts';
import type { Pattern, Syntax } from '#core/javaRegex/pattern/syntax.ts';

/** Deeper groups are not read: no sensible pattern has them, and JavaScript's stack is limited. */
const maxGroupDepth = 300;

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
        return this.#repeated(readAtom(this.#state));
    }
  }

  #repeated(body: Syntax): Syntax {
    const times = readQuantifier(this.#state.reader);
    return times === null ? body : { kind: 'repeat', body, ...times };
  }

  #readGroup(): Syntax | null {
    const { reader, flags } = this.#state;
    if ((this.#depth += 1) > maxGroupDepth)
      throw notSupported(`groups nested more than ${maxGroupDepth} deep`, reader.cursor);
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
    const { min, max, hasLimit } = lengthRangeOf(body);
    if (!hasLimit)
      throw reader.invalid('Look-behind group does not have an obvious maximum length');
    // Java looks at everything that follows, including the rest of the pattern (measured).
    const byCodePoints = opening.start <= reader.lastSupplementary;
    return { ...opening, body, min, max, byCodePoints };
  }
}
