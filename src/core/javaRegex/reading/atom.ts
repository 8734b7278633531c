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

/** What stands at the cursor, short of a group: characters, a set, a boundary. */
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
      return { kind: 'set', set: dot(flags) }; // leaves `startsInsidePairs` as it is
    case '[':
      if (flags.canonicalEquivalence)
        throw notSupported('classes under canonical equivalence, (?c)', reader.cursor);
      return setOf(state, readCharClass(state));
    default:
      return readCharacters(state);
  }
}

/**
 * Characters up to the next thing that is none, as one literal. A quantifier takes the last of
 * them for itself.
 */
function readCharacters(state: ParserState): Syntax {
  const { reader } = state;
  const codePoints: number[] = [];
  let last = reader.cursor;
  for (let char = reader.peek(); !reader.atEnd && !endsLiteral(char); char = reader.peek()) {
    last = reader.cursor;
    const read = char === '\\' ? readEscaped(state) : take(state, char);
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

function take({ reader }: ParserState, char: string): number {
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
  // As in `{2}`: Java repeats nothing when braces stand where an atom is due.
  if (first === undefined) return { kind: 'empty' };
  if (length === 1) return setOf(state, single(first, folding));
  const step = {
    kind: 'step',
    take: literal(codePoints, folding),
    min: length,
    max: length,
  } as const;
  return folding === 'none' && first < 0xd800 ? { ...step, first } : step;
}

function setOf(state: ParserState, set: CharSet): Syntax {
  if (!set.bmp) state.startsInsidePairs = false;
  return { kind: 'set', set };
}
