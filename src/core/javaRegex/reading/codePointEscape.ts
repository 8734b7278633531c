import { notSupported } from '#core/javaRegex/issue.ts';
import type { PatternReader } from './patternReader.ts';

const controls: Readonly<Record<string, number>> = { a: 7, e: 27, f: 12, n: 10, r: 13, t: 9 };

/** Reads the rest of an escape that begins with `char`; null if it is not an escape for a character. */
export function readCodePoint(reader: PatternReader, char: string): number | null {
  switch (char) {
    case '0':
      return readOctal(reader);
    case 'c':
      return readControl(reader);
    case 'N':
      return readName(reader);
    case 'u':
      return readUnicode(reader);
    case 'x':
      return readHexadecimal(reader);
    default:
      return /[A-Za-z1-9]/.test(char) ? (controls[char] ?? null) : codePointOf(char);
  }
}

export const codePointOf = (char: string): number => char.codePointAt(0) ?? 0;

/** `value` with the digit at the cursor appended, or null if there is no digit. */
function withDigit(reader: PatternReader, base: 8 | 16, value = 0): number | null {
  const digit = parseInt(reader.read(), base);
  return Number.isNaN(digit) ? null : value * base + digit;
}

/**
 * One to three digits, at most `377`. One character more is read and put back, without the blanks that
 * were skipped before it.
 */
function readOctal(reader: PatternReader): number {
  const first = withDigit(reader, 8);
  if (first === null) throw reader.invalid('Illegal octal escape sequence');
  const second = withDigit(reader, 8, first);
  const third = second === null ? null : withDigit(reader, 8, second);
  if (third !== null && first <= 3) return third;
  reader.unread();
  return second ?? first;
}

function readControl(reader: PatternReader): number {
  if (!reader.atEnd) return codePointOf(reader.read()) ^ 0x40;
  throw reader.invalid('Illegal control escape sequence');
}

/** Reads `count` digits after `\x` or `\u`. */
function readDigits(reader: PatternReader, count: number, kind: string): number {
  let value = 0;
  for (let i = 0; i < count; i += 1) {
    const longer = withDigit(reader, 16, value);
    if (longer === null) throw reader.invalid(`Illegal ${kind} escape sequence`);
    value = longer;
  }
  return value;
}

function readHexadecimal(reader: PatternReader): number {
  const { cursor } = reader;
  if (reader.read() !== '{') {
    reader.cursor = cursor;
    return readDigits(reader, 2, 'hexadecimal');
  }
  if (/[\da-f]/i.test(reader.peek())) return readBraces(reader);
  throw reader.invalid('Illegal hexadecimal escape sequence');
}

function readBraces(reader: PatternReader): number {
  let value = 0;
  for (let longer = withDigit(reader, 16); longer !== null;) {
    value = longer;
    if (value > 0x10ffff) throw reader.invalid('Hexadecimal codepoint is too big');
    longer = withDigit(reader, 16, value);
  }
  if (reader.at(reader.cursor - 1) === '}') return value;
  throw reader.invalid('Unclosed hexadecimal escape sequence');
}

/** Two escapes in a row that are the two halves of one character are that character. */
function readUnicode(reader: PatternReader): number {
  const first = readDigits(reader, 4, 'Unicode');
  const { cursor } = reader;
  if (first >> 10 === 0x36 && reader.read() === '\\' && reader.read() === 'u') {
    const second = readDigits(reader, 4, 'Unicode');
    if (second >> 10 === 0x37) return codePointOf(String.fromCharCode(first, second));
  }
  reader.cursor = cursor;
  return first;
}

/** `\N{…}` is not supported: a table of all character names would be larger than the whole engine. */
function readName(reader: PatternReader): never {
  const start = reader.cursor - 2;
  if (reader.read() !== '{') throw reader.invalid('Illegal character name escape sequence');
  while (reader.read() !== '}') {
    if (reader.atEnd) throw reader.invalid('Unclosed character name escape sequence');
  }
  throw notSupported('characters by name, \\N{…}', start);
}
