import { isEndOfLine, isStartOfLine } from './line.ts';
import type { ParserState } from '#core/javaRegex/reading/parserState.ts';
import type { Assertion } from './matchState.ts';
import type { Consumer } from './syntax.ts';
import { atGraphemeBoundary } from './grapheme.ts';
import { isUnicodeWordBoundary, isWordBoundary } from './wordBoundary.ts';

const isStart: Assertion = (_, at) => at === 0;
const isEnd: Assertion = (text, at) => at === text.length;

/** Looks at the position and takes nothing. */
const asserted = (holds: Assertion, kind: 'start' | 'end' | 'boundary'): Consumer => ({
  kind: 'consumer',
  takes: { kind },
  consume: ({ text, at }) => holds(text, at),
  min: 0,
  max: 0,
});

/** The boundary written as a backslash and this letter, both read already; null if there is none. */
export function boundary(state: ParserState, letter: string): Consumer | null {
  const { flags } = state;
  const isBoundary = flags.unicodeClass ? isUnicodeWordBoundary : isWordBoundary;
  switch (letter) {
    case 'A':
    case 'G': // where the last match ended: there is none
      return asserted(isStart, 'start');
    case 'b':
      return readGrapheme(state)
        ? { ...asserted(() => true, 'boundary'), consume: atGraphemeBoundary }
        : asserted(isBoundary, 'boundary');
    case 'B':
      return asserted((text, at) => !isBoundary(text, at), 'boundary');
    case 'Z':
      return asserted(isEndOfLine(flags.unixLines, false), 'end');
    case 'z':
      return asserted(isEnd, 'end');
    default:
      return null;
  }
}

/** Whether `{g}` follows `\b`. Any other brace is left to the quantifier. */
function readGrapheme({ reader }: ParserState): boolean {
  if (reader.peek() !== '{') return false;
  if (reader.skip() !== 'g') {
    reader.cursor -= 2;
    return false;
  }
  if (reader.read() === '}') return true;
  throw reader.invalid('Illegal/unsupported escape sequence');
}

/** `^` or `$`. */
export function lineBoundary(state: ParserState, char: '^' | '$'): Consumer {
  const { multiline, unixLines } = state.flags;
  if (char === '$') return asserted(isEndOfLine(unixLines, multiline), 'end');
  return asserted(multiline ? isStartOfLine(unixLines) : isStart, 'start');
}
