import type { CharSet } from '#core/javaRegex/charSet.ts';
import { complement } from '#core/javaRegex/charSet.ts';
import { invalid, notSupported } from '#core/javaRegex/issue.ts';
import type { PatternReader } from '#core/javaRegex/patternReader.ts';
import { digits, whitespace, wordChars } from '#core/javaRegex/predefinedSets.ts';
import type { Assertion } from '#core/javaRegex/syntax.ts';

export type Escape =
  | { readonly kind: 'literal'; readonly codePoint: number }
  | { readonly kind: 'set'; readonly set: CharSet; readonly negated: boolean }
  | { readonly kind: 'assertion'; readonly assertion: Assertion };

const controls: Readonly<Record<string, number>> = { t: 0x09, n: 0x0a, f: 0x0c, r: 0x0d };
const sets: Readonly<Record<string, CharSet>> = { d: digits, s: whitespace, w: wordChars };
const hexForms: Readonly<Record<string, readonly [digits: number, name: string]>> = {
  x: [2, 'hexadecimal'],
  u: [4, 'Unicode'],
};

const properties = 'character properties, \\p{…}';
const names: Readonly<Record<string, string>> = {
  Q: 'quotation, \\Q…\\E',
  p: properties,
  P: properties,
};

/** Letters (and digits) that Java refuses after a backslash: everywhere, and inside a class. */
const illegal = 'CEFIJKLMOTUYgijlmoqy';
const illegalInClass = `${illegal}ABGRXZbkz123456789`;

/** Reads what follows a backslash, which is taken and is not the pattern's last character. */
export function readEscape(reader: PatternReader, inClass: boolean): Escape {
  const index = reader.index;
  const char = reader.peek();
  if ((inClass ? illegalInClass : illegal).includes(char))
    throw invalid('Illegal/unsupported escape sequence', index);
  reader.take();
  return (
    readCharacter(reader, char) ??
    readSet(char) ??
    readBoundary(reader, char) ??
    refuse(char, index)
  );
}

function readCharacter(reader: PatternReader, char: string): Escape | null {
  const form = hexForms[char];
  if (form !== undefined) return { kind: 'literal', codePoint: readHex(reader, ...form) };
  const codePoint = /^[a-z0-9]$/i.test(char) ? controls[char] : char.codePointAt(0);
  return codePoint === undefined ? null : { kind: 'literal', codePoint };
}

function readHex(reader: PatternReader, length: number, name: string): number {
  const start = reader.index;
  if (length === 2 && reader.peek() === '{') throw notSupported('\\x{…}', start - 2);
  let value = 0;
  for (let i = 0; i < length; i += 1) {
    if (!/^[0-9a-f]$/i.test(reader.peek()))
      throw invalid(`Illegal ${name} escape sequence`, reader.index);
    value = 16 * value + parseInt(reader.take(), 16);
  }
  if (value >= 0xd800 && value <= 0xdfff)
    throw notSupported('surrogates as \\u escapes', start - 2);
  return value;
}

function readSet(char: string): Escape | null {
  const set = sets[char.toLowerCase()];
  if (set === undefined) return null;
  const negated = char < 'a';
  return { kind: 'set', set: negated ? complement(set) : set, negated };
}

function readBoundary(reader: PatternReader, char: string): Escape | null {
  if (char === 'B') return { kind: 'assertion', assertion: 'notWordBoundary' };
  if (char !== 'b') return null;
  if (reader.peek() === '{' && reader.peek(1) === 'g')
    throw notSupported('grapheme boundaries, \\b{g}', reader.index - 2);
  return { kind: 'assertion', assertion: 'wordBoundary' };
}

/** Java knows the rest, one way or another. */
function refuse(char: string, index: number): never {
  const name = /[1-9k]/.test(char) ? 'back references' : (names[char] ?? `the escape \\${char}`);
  throw notSupported(name, index - 1);
}
