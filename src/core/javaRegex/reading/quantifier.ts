import type { PatternReader } from './patternReader.ts';
import type { Mode, Times } from '#core/javaRegex/pattern/syntax.ts';

/** Java keeps counts in an int. */
const maxCount = 0x7fffffff;

type Counts = Omit<Times, 'mode'>;

/** Reads the quantifier at the cursor, or returns null if there is none. */
export function readQuantifier(reader: PatternReader): Times | null {
  const counts = readCounts(reader);
  return counts && { ...counts, mode: readMode(reader) };
}

/** Leaves the cursor on the last character that was read. */
function readCounts(reader: PatternReader): Counts | null {
  switch (reader.peek()) {
    case '?':
      return { min: 0, max: 1 };
    case '*':
      return { min: 0, max: Infinity };
    case '+':
      return { min: 1, max: Infinity };
    case '{':
      return readBraces(reader);
    default:
      return null;
  }
}

function readMode(reader: PatternReader): Mode {
  const sign = reader.next();
  if (sign !== '?' && sign !== '+') return 'greedy';
  reader.next();
  return sign === '?' ? 'reluctant' : 'possessive';
}

/** `{n}`, `{n,}` or `{n,m}`. */
function readBraces(reader: PatternReader): Counts {
  let digit = reader.skip();
  if (!isDigit(digit)) throw reader.invalid('Illegal repetition');
  const min = readCount(reader, digit);
  let max = min;
  if (lastRead(reader) === ',') {
    digit = reader.read();
    max = isDigit(digit) ? readCount(reader, digit) : Infinity;
  }
  if (lastRead(reader) !== '}') throw reader.invalid('Unclosed counted closure');
  if (max < min) throw reader.invalid('Illegal repetition range');
  reader.unread();
  return { min, max };
}

/** Reads one character more than the number has. */
function readCount(reader: PatternReader, first: string): number {
  let count = 0;
  for (let digit = first; isDigit(digit); digit = reader.read()) {
    count = 10 * count + Number(digit);
    if (count > maxCount) throw reader.invalid('Illegal repetition range');
  }
  return count;
}

const lastRead = (reader: PatternReader): string => reader.at(reader.cursor - 1);

const isDigit = (char: string): boolean => char >= '0' && char <= '9';
