import type { CharSet } from '#core/javaRegex/charSet.ts';
import { complement, range, union } from '#core/javaRegex/charSet.ts';
import { codePointOf } from '#core/javaRegex/codePoints.ts';
import { readEscape } from '#core/javaRegex/escape.ts';
import { invalid, notSupported } from '#core/javaRegex/issue.ts';
import type { PatternReader } from '#core/javaRegex/patternReader.ts';

export interface CharClass {
  readonly set: CharSet;
  /** Whether the class, or an escape in it, says what must not be matched. */
  readonly negated: boolean;
}

/**
 * A class in brackets, from after its `[`. Java's own rules: `]` is a character in first place,
 * `-` wherever it cannot make a range, `^` anywhere but first; a bare `[` opens a nested class
 * and `&&` an intersection, and neither is known here yet.
 */
export function readCharClass(reader: PatternReader): CharClass {
  const complemented = reader.takeIf('^');
  const parts: CharSet[] = [];
  let negated = complemented;
  do {
    const part = readPart(reader);
    parts.push(part.set);
    negated ||= part.negated;
  } while (!reader.takeIf(']'));
  const set = union(parts);
  return { set: complemented ? complement(set) : set, negated };
}

/** One character, one range or one escape that stands for a set. */
function readPart(reader: PatternReader): CharClass {
  const low = readMember(reader);
  if (typeof low !== 'number') return low;
  const high = startsRange(reader) ? readUpperEnd(reader, low) : low;
  return { set: range(low, high), negated: false };
}

function startsRange(reader: PatternReader): boolean {
  return reader.peek() === '-' && reader.peek(1) !== ']' && reader.peek(1) !== '[';
}

function readUpperEnd(reader: PatternReader, low: number): number {
  reader.take();
  const lonely = reader.peek() === '\\' && reader.peek(1) === '';
  if (reader.atEnd || lonely) throw invalid('Illegal character range', reader.length);
  const high = reader.peek() === '\\' ? readMember(reader) : codePointOf(reader.take());
  if (typeof high === 'number' && high >= low) return high;
  throw invalid('Illegal character range', reader.index - 1);
}

function readMember(reader: PatternReader): number | CharClass {
  if (reader.atEnd) throw invalid('Unclosed character class', reader.length - 1);
  refuseSetOperators(reader);
  const char = reader.take();
  if (char !== '\\') return codePointOf(char);
  if (reader.atEnd) throw invalid('Unclosed character class', reader.length);
  const escape = readEscape(reader, true);
  if (escape.kind === 'assertion') throw new Error('no assertion in a class');
  return escape.kind === 'literal' ? escape.codePoint : escape;
}

function refuseSetOperators(reader: PatternReader): void {
  if (reader.peek() === '[') throw notSupported('classes inside classes', reader.index);
  if (reader.peek() === '&' && reader.peek(1) === '&')
    throw notSupported('intersections of classes', reader.index);
}
