import { CharSet, complement } from '#core/javaRegex/pattern/charSet.ts';
import { notSupported } from '#core/javaRegex/issue.ts';
import type { ParserState } from './parserState.ts';
import { lookUpProperty } from '#core/javaRegex/unicode/property.ts';

/** The POSIX classes, which have only ASCII characters unless `(?U)` is set. */
const ascii =
  /^(?:Lower|Upper|ASCII|Alpha|Digit|Alnum|Punct|Graph|Print|Blank|Cntrl|XDigit|Space)$/;

/** Reads `\p{…}`, `\P{…}`, `\pL` or `\PL`, the `p` at the cursor. */
export function readProperty(state: ParserState): CharSet {
  const { reader, flags } = state;
  const start = reader.cursor;
  const negated = reader.at(start) === 'P';
  const text = readText(state);
  const found = lookUpProperty(text, flags);
  if (found.kind === 'unknown') throw reader.invalid(found.description);
  if (found.kind === 'notSupported') throw notSupported(found.what, start);
  const set = new CharSet(found.has, !flags.unicodeClass && ascii.test(text));
  return negated ? complement(set) : set;
}

function readText(state: ParserState): string {
  const { reader } = state;
  if (reader.next() !== '{') {
    return reader.read();
  }
  reader.next();
  const start = reader.cursor;
  while (!reader.atEnd && reader.read() !== '}');
  const end = reader.cursor - 1;
  if (reader.at(end) !== '}') {
    reader.cursor = reader.length + 1;
    throw reader.invalid('Unclosed character family');
  }
  if (end === start) throw reader.invalid('Empty character family');
  return reader.text(start, end);
}
