import { describe, expect, it } from 'vitest';
import { complement, range } from '#core/javaRegex/charSet.ts';
import { readEscape } from '#core/javaRegex/escape.ts';
import { PatternProblem } from '#core/javaRegex/issue.ts';
import { PatternReader } from '#core/javaRegex/patternReader.ts';

function read(source: string, inClass = false): unknown {
  const reader = new PatternReader(source);
  reader.take();
  try {
    return readEscape(reader, inClass);
  } catch (thrown) {
    if (!(thrown instanceof PatternProblem)) throw thrown;
    const { code, description, index } = thrown.issue;
    return [code, description, index];
  }
}

const literal = (codePoint: number) => ({ kind: 'literal', codePoint });
const digits = range(0x30, 0x39);

describe('an escape', () => {
  it.each<[source: string, meaning: unknown]>([
    ['\\.', literal(0x2e)],
    ['\\\\', literal(0x5c)],
    ['\\ ', literal(0x20)],
    ['\\_', literal(0x5f)],
    ['\\\n', literal(0x0a)],
    ['\\é', literal(0xe9)],
    ['\\\u{1f600}', literal(0x1f600)],
    ['\\t', literal(0x09)],
    ['\\n', literal(0x0a)],
    ['\\f', literal(0x0c)],
    ['\\r', literal(0x0d)],
    ['\\x4a', literal(0x4a)],
    ['\\x4Ab', literal(0x4a)],
    ['\\u20AC', literal(0x20ac)],
    ['\\u0000', literal(0)],
    ['\\d', { kind: 'set', set: digits, negated: false }],
    ['\\D', { kind: 'set', set: complement(digits), negated: true }],
    ['\\b', { kind: 'assertion', assertion: 'wordBoundary' }],
    ['\\b{2}', { kind: 'assertion', assertion: 'wordBoundary' }],
    ['\\B', { kind: 'assertion', assertion: 'notWordBoundary' }],
  ])('%j', (source, meaning) => {
    expect(read(source)).toEqual(meaning);
  });

  it.each([...'CEFIJKLMOTUYgijlmoqy'])('that Java refuses: \\%s', (letter) => {
    const refusal = ['invalid-regex', 'Illegal/unsupported escape sequence', 1];
    expect(read(`\\${letter}`)).toEqual(refusal);
    expect(read(`\\${letter}`, true)).toEqual(refusal);
  });

  it.each([...'ABGRXZbkz19'])('that Java refuses in a class: \\%s', (letter) => {
    const refusal = ['invalid-regex', 'Illegal/unsupported escape sequence', 1];
    expect(read(`\\${letter}`, true)).toEqual(refusal);
    expect(read(`\\${letter}`)).not.toEqual(refusal);
  });

  it.each<[source: string, name: string, index: number]>([
    ['\\x', 'hexadecimal', 2],
    ['\\x4', 'hexadecimal', 3],
    ['\\x4g', 'hexadecimal', 3],
    ['\\u', 'Unicode', 2],
    ['\\u{68}', 'Unicode', 2],
    ['\\u004g', 'Unicode', 5],
  ])('with too few digits: %s', (source, name, index) => {
    expect(read(source)).toEqual(['invalid-regex', `Illegal ${name} escape sequence`, index]);
  });

  it.each<[source: string, description: string]>([
    ['\\1', 'back references'],
    ['\\k<a>', 'back references'],
    ['\\pL', 'character properties, \\p{…}'],
    ['\\P{L}', 'character properties, \\p{…}'],
    ['\\Qa\\E', 'quotation, \\Q…\\E'],
    ['\\b{g}', 'grapheme boundaries, \\b{g}'],
    ['\\x{41}', '\\x{…}'],
    ['\\uD83D', 'surrogates as \\u escapes'],
    ...[...'0AGHNRVXZacehvz'].map((c): [string, string] => [`\\${c}`, `the escape \\${c}`]),
  ])('not known yet: %s', (source, description) => {
    expect(read(source)).toEqual(['not-supported', description, 0]);
  });
});
