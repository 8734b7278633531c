import { describe, expect, it } from 'vitest';
import { noFlags } from '#core/javaRegex/reading/flags.ts';
import {
  fitsTable,
  fold,
  foldingOf,
  hasSupplementary,
  range,
  single,
} from '#core/javaRegex/pattern/folding.ts';
import type { Folding } from '#core/javaRegex/pattern/folding.ts';
import { ask } from '../ask.ts';

const code = (char: string): number => char.codePointAt(0) ?? 0;

describe('a folding', () => {
  it('comes from the flags i and u', () => {
    const [caseInsensitive, unicodeCase] = [true, true];
    expect(foldingOf(noFlags)).toBe('none');
    expect(foldingOf({ ...noFlags, unicodeCase })).toBe('none');
    expect(foldingOf({ ...noFlags, caseInsensitive })).toBe('ascii');
    expect(foldingOf({ ...noFlags, caseInsensitive, unicodeCase })).toBe('unicode');
  });

  it.each<[char: string, folding: Folding, folded: string]>([
    ['A', 'none', 'A'],
    ['A', 'ascii', 'a'],
    ['a', 'ascii', 'a'],
    ['[', 'ascii', '['],
    ['@', 'ascii', '@'],
    ['É', 'ascii', 'É'],
    ['É', 'unicode', 'é'],
    ['\u212a', 'unicode', 'k'],
    ['\u017f', 'unicode', 's'],
    ['ẞ', 'unicode', 'ß'],
    ['ß', 'unicode', 'ß'],
    ['ς', 'unicode', 'σ'],
    ['\u{10400}', 'unicode', '\u{10428}'],
  ])('of %s by %s is %s', (char, folding, folded) => {
    expect(fold(code(char), folding)).toBe(code(folded));
  });

  it.each<[text: string, supplementary: boolean]>([
    ['', false],
    ['aé\uffff', false],
    ['\u{1f600}', true],
    ['\ude00', true],
  ])('%j has characters above U+FFFF: %s', (text, supplementary) => {
    expect(hasSupplementary(text)).toBe(supplementary);
  });

  it.each<[char: string, folding: Folding, fits: boolean]>([
    ['a', 'none', true],
    ['ÿ', 'none', true],
    ['ÿ', 'unicode', false],
    ['k', 'ascii', true],
    ['k', 'unicode', false],
    ['a', 'unicode', true],
    ['Ā', 'none', false],
  ])('%s by %s is in the table of Latin-1: %s', (char, folding, fits) => {
    expect(fitsTable(code(char), folding)).toBe(fits);
  });
});

describe('a set that folds', () => {
  it.each<[what: string, char: string, folding: Folding, members: string, others: string]>([
    ['one character', 'a', 'none', 'a', 'A'],
    ['both cases', 'a', 'ascii', 'aA', 'bB'],
    ['an accent, by ASCII', 'é', 'ascii', 'é', 'É'],
    ['an accent', 'é', 'unicode', 'éÉ', 'eE'],
    ['three forms', 'k', 'unicode', 'kK\u212a', 'c'],
    ['two forms, by ASCII', 'k', 'ascii', 'kK', '\u212a'],
    ['a letter of one case', 'ß', 'unicode', 'ß', 'ẞ'],
    ['its capital', 'ẞ', 'unicode', 'ßẞ', 's'],
    ['no letter', '[', 'ascii', '[', '{'],
  ])('%s: %s by %s', (_what, char, folding, members, others) => {
    const set = single(code(char), folding);
    expect([...members].every((c) => set.has(code(c)))).toBe(true);
    expect([...others].some((c) => set.has(code(c)))).toBe(false);
  });

  it.each<[low: string, high: string, folding: Folding, members: string, others: string]>([
    ['a', 'c', 'none', 'abc', 'ABCd'],
    ['a', 'c', 'ascii', 'abcABC', 'dD'],
    ['X', 'b', 'ascii', 'XxYyZz[`aAbB', 'cCwW{'],
    ['@', '[', 'ascii', '@AZaz[', '`{'],
    ['à', 'é', 'ascii', 'àé', 'ÀÉ'],
    ['à', 'é', 'unicode', 'àéÀÉ', 'êÊ'],
    ['j', 'l', 'unicode', 'jkl\u212a', 'm'],
  ])('%s to %s by %s', (low, high, folding, members, others) => {
    const set = range(code(low), code(high), folding);
    expect([...members].filter((c) => !set.has(code(c)))).toEqual([]);
    expect([...others].filter((c) => set.has(code(c)))).toEqual([]);
  });

  it.each<[what: string, bmp: boolean, expected: boolean]>([
    ['a character', single(0x61, 'none').bmp, true],
    ['an emoji', single(0x1f600, 'none').bmp, false],
    ['half a pair', single(0xd83d, 'none').bmp, false],
    ['both cases', single(0x61, 'ascii').bmp, true],
    ['both cases in Unicode', single(0x61, 'unicode').bmp, false],
    ['a range', range(0x61, 0x63, 'none').bmp, true],
    ['a range above the surrogates', range(0xe000, 0xffff, 'none').bmp, true],
    ['a range over the surrogates', range(0x61, 0xe000, 'none').bmp, false],
    ['a range that folds', range(0x61, 0x63, 'ascii').bmp, false],
  ])('%s matches single units: %s', (_what, bmp, expected) => {
    expect(bmp).toBe(expected);
  });
});

describe('the sharp s, as Java has it', () => {
  it.each<[what: string, source: string, text: string, answer: string]>([
    ['alone it has no capital', '(?iu)ß', 'ẞ', 'no'],
    ['in a class neither', '(?iu)[ß]', 'ẞ', 'no'],
    ['with others it has', '(?iu)aß', 'Aẞ', 'whole'],
    ['before others, too', '(?iu)ßa', 'ẞA', 'whole'],
    ['the capital alone has a small one', '(?iu)ẞ', 'ß', 'whole'],
    ['in a class as well', '(?iu)[ẞ]', 'ß', 'whole'],
    ['repeated, it is alone', '(?iu)aß+', 'aẞ', 'no'],
    ['in a range', '(?iu)[Þ-à]', 'ẞ', 'whole'],
    ['it never is two letters', '(?iu)ß', 'ss', 'no'],
  ])('%s: %s', (_what, source, text, answer) => {
    expect(ask(source, text)).toBe(answer);
  });
});
