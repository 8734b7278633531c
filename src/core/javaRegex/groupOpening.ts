import { invalid, notSupported } from '#core/javaRegex/issue.ts';
import type { PatternReader } from '#core/javaRegex/patternReader.ts';

const notYet: Readonly<Record<string, string>> = {
  '=': 'look-ahead',
  '!': 'look-ahead',
  '<': 'look-behind and named groups',
  '>': 'atomic groups',
};

/** Reads `(` or `(?:` at the reader. Answers whether the group captures. */
export function readGroupOpening(reader: PatternReader): boolean {
  const start = reader.index;
  reader.take();
  if (!reader.takeIf('?')) return true;
  if (reader.takeIf(':')) return false;
  throw refusal(reader.peek(), start);
}

function refusal(char: string, start: number): Error {
  const name = notYet[char] ?? (/^[)idmsucxU-]$/.test(char) ? 'inline flags' : null);
  if (name !== null) return notSupported(name, start);
  const isType = char === '$' || char === '@';
  return invalid(isType ? 'Unknown group type' : 'Unknown inline modifier', start + 2);
}
