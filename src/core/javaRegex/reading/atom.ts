import { lineBoundary } from '#core/javaRegex/pattern/boundary.ts';
import { readCharClass } from './charClass.ts';
import type { CharSet } from '#core/javaRegex/pattern/charSet.ts';
import { codePointOf } from './codePointEscape.ts';
import { readEscape } from './escape.ts';
import { foldingOf, single } from '#core/javaRegex/pattern/folding.ts';
import { notSupported } from '#core/javaRegex/issue.ts';
import { literal } from '#core/javaRegex/pattern/literal.ts';
import type { ParserState } from './parserState.ts';
import { dot } from '#core/javaRegex/pattern/predefinedSets.ts';
import { readProperty } from './readProperty.ts';
import type { Syntax } from '#core/javaRegex/pattern/syntax.ts';

/** Reads what is at the cursor, except groups: characters, a set or a boundary. */
export function readAtom(state: ParserState): Syntax {
  const { reader, flags } = state;
  const char = reader.peek();
  switch (char) {
    case '^':
    case '$':
      reader.next();
      return lineBoundary(state, char);
    case '.':
      reader.next();
      return { kind: 'set', set: dot(flags) }; // does not change `startsInsidePairs`
    case '[':
      if (flags.canonicalEquivalence)
        throw notSupported('classes under canonical equivalence, (?c)', reader.cursor);
      return setOf(state, readCharClass(state));
    default:
      return readCharacters(state);
  }
}

/**
 * Reads characters up to the next part of another kind, as one literal. A quantifier after them
 * applies to the last one only, which is left for the next atom.
 */
function readCharacters(state: ParserState): Syntax {
  const { reader } = state;
  const codePoints: number[] = [];
  let last = reader.cursor;
  for (let char = reader.peek(); !reader.atEnd && !endsLiteral(char); char = reader.peek()) {
    last = reader.cursor;
    const read = char === '\\' ? readEscaped(state) : readUnescaped(state, char);
    if (typeof read === 'number') codePoints.push(read);
    else if (codePoints.length === 0) return read;
    else {
      reader.cursor = last;
      return literalOf(state, codePoints);
    }
  }
  if (codePoints.length > 1 && isQuantifier(reader.peek())) {
    codePoints.pop();
    reader.cursor = last;
  }
  return literalOf(state, codePoints);
}

const isQuantifier = (char: string): boolean => '*+?{'.includes(char);
const endsLiteral = (char: string): boolean => '*+?{$.^([|)'.includes(char);

function readUnescaped({ reader }: ParserState, char: string): number {
  reader.next();
  return codePointOf(char);
}

function readEscaped(state: ParserState): number | Syntax {
  const { reader } = state;
  if (/[pP]/.test(reader.at(reader.cursor + 1))) {
    reader.nextRaw();
    return setOf(state, readProperty(state));
  }
  const escape = readEscape(state, { inClass: false, beginsRange: false });
  if (escape.kind === 'character') return escape.codePoint;
  return escape.kind === 'set' ? setOf(state, escape.set) : escape.syntax;
}

function literalOf(state: ParserState, codePoints: readonly number[]): Syntax {
  const [first] = codePoints;
  const { length } = codePoints;
  const folding = foldingOf(state.flags);
  // As in `{2}`: where an atom should be, Java reads braces as the repetition of nothing.
  if (first === undefined) return { kind: 'empty' };
  if (length === 1) return setOf(state, single(first, folding));
  const consumer = {
    kind: 'consumer',
    consume: literal(codePoints, folding),
    takes: { kind: 'text', codePoints, folding },
    min: length,
    max: length,
  } as const;
  return folding === 'none' && first < 0xd800 ? { ...consumer, first } : consumer;
}

function setOf(state: ParserState, set: CharSet): Syntax {
  if (!set.bmp) state.startsInsidePairs = false;
  return { kind: 'set', set };
}
