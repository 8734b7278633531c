import { invalid, notSupported } from '#core/javaRegex/issue.ts';
import type { PatternReader } from '#core/javaRegex/patternReader.ts';
import type { Quantifier } from '#core/javaRegex/syntax.ts';

/** Java keeps counts in an int. */
const largestCount = 0x7fffffff;

/** The quantifier at the reader, or null where there is none. */
export function readQuantifier(reader: PatternReader): Quantifier | null {
  const counts = readCounts(reader);
  if (counts === null) return null;
  if (reader.peek() === '+') throw notSupported('possessive quantifiers', reader.index);
  return { ...counts, mode: reader.takeIf('?') ? 'reluctant' : 'greedy' };
}

type Counts = Pick<Quantifier, 'min' | 'max'>;

function readCounts(reader: PatternReader): Counts | null {
  if (reader.takeIf('?')) return { min: 0, max: 1 };
  if (reader.takeIf('*')) return { min: 0, max: Infinity };
  if (reader.takeIf('+')) return { min: 1, max: Infinity };
  return reader.takeIf('{') ? readBraces(reader) : null;
}

/** After `{`: `n}`, `n,}` or `n,m}`, without blanks. */
function readBraces(reader: PatternReader): Counts {
  if (!isDigit(reader.peek())) throw invalid('Illegal repetition', reader.index);
  const min = readCount(reader);
  let max = min;
  if (reader.takeIf(',')) max = isDigit(reader.peek()) ? readCount(reader) : Infinity;
  if (reader.peek() !== '}') throw invalid('Unclosed counted closure', reader.index);
  if (max < min) throw invalid('Illegal repetition range', reader.index);
  reader.take();
  return { min, max };
}

function readCount(reader: PatternReader): number {
  let count = 0;
  while (isDigit(reader.peek())) {
    count = 10 * count + Number(reader.peek());
    if (count > largestCount) throw invalid('Illegal repetition range', reader.index);
    reader.take();
  }
  return count;
}

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}
