import { describe, expect, it } from 'vitest';
import { readAtom } from '#core/javaRegex/reading/atom.ts';
import { ParserState } from '#core/javaRegex/reading/parserState.ts';

describe('an atom', () => {
  it.each<[source: string, kind: string, length: number | null, rest: string]>([
    ['abc', 'consumer', 3, ''],
    ['abc|d', 'consumer', 3, '|d'],
    // A quantifier takes the last character for itself.
    ['abc+', 'consumer', 2, 'c+'],
    ['ab\\.?', 'consumer', 2, '\\.?'],
    ['a+', 'set', null, '+'],
    // A set ends a literal, and is the next atom.
    ['ab\\d', 'consumer', 2, '\\d'],
    ['ab\\p{L}', 'consumer', 2, '\\p{L}'],
    ['\\pLx', 'set', null, 'x'],
    ['[ab]c', 'set', null, 'c'],
    ['.c', 'set', null, 'c'],
    ['^a', 'consumer', 0, 'a'],
    ['$', 'consumer', 0, ''],
    ['\\Rn', 'lineBreak', null, 'n'],
    // Braces where an atom should be repeat nothing.
    ['{2}', 'empty', null, '{2}'],
    ['a\\Q.*\\Eb', 'consumer', 4, ''],
  ])('begins %s: %s', (source, kind, length, rest) => {
    const state = new ParserState(source);
    const atom = readAtom(state);
    expect(atom.kind).toBe(kind);
    expect(atom.kind === 'consumer' ? atom.max : null).toBe(length);
    expect(state.reader.text(state.reader.cursor)).toBe(rest);
  });

  it.each<[source: string, first: number | undefined]>([
    ['abc', 0x61],
    ['\\x{62}c', 0x62],
    ['(?i)abc', undefined],
    ['\u{1f600}a', undefined],
  ])('%s begins with the unit %s', (source, first) => {
    const state = new ParserState(source.replace('(?i)', ''));
    if (source.startsWith('(?i)')) state.flags = { ...state.flags, caseInsensitive: true };
    const atom = readAtom(state);
    expect(atom.kind === 'consumer' && atom.first).toBe(first);
  });
});
