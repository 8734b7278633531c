import { describe, expect, it } from 'vitest';
import { withoutQuotation } from '#core/javaRegex/reading/quotation.ts';
import { ask, refusalOf } from '../ask.ts';

describe('a pattern without quotation', () => {
  it.each<[source: string, written: string]>([
    ['', ''],
    ['a.b', 'a.b'],
    ['\\Qa.b\\E', 'a\\.b'],
    ['\\Qa.b', 'a\\.b'],
    ['\\Q\\E', ''],
    ['\\Q', ''],
    ['a\\E', 'a\\E'],
    ['\\\\Qa', '\\\\Qa'],
    ['\\\\\\Q.\\E', '\\\\\\.'],
    ['\\Q\\\\E.', '\\\\.'],
    ['\\Q\\d\\E\\d', '\\\\d\\d'],
    ['\\Q\\Q\\E', '\\\\Q'],
    ['\\Qa\\E\\Qb\\E', 'ab'],
    ['\\Qé\u{1f600} \\E', 'é\u{1f600}\\ '],
    ['\\Q12\\E', '\\x312'],
    ['\\Qa1\\E', 'a1'],
    ['x\\Q0\\E+', 'x\\x30+'],
    ['\\', '\\'],
  ])('%s is %s', (source, written) => {
    expect(withoutQuotation(Array.from(source)).join('')).toBe(written);
  });
});

describe('what is quoted', () => {
  it.each<[what: string, source: string, text: string, answer: string]>([
    ['is taken literally', '\\Q.*[a]\\E', '.*[a]', 'whole'],
    ['means nothing', '\\Q.*\\E', 'ab', 'no'],
    ['reaches to the end if it is not closed', 'a\\Q(', 'a(', 'whole'],
    ['may hold backslashes', '\\Q\\d\\E', '\\d', 'whole'],
    ['a quantifier after it applies to the last character', '\\Qab\\E+', 'abb', 'whole'],
    ['not about all', '\\Qab\\E+', 'abab', 'part'],
    ['is heeded in comments mode', '(?x)\\Q a\\E', ' a', 'whole'],
    ['is a class member', '[\\Q]-\\E]', ']', 'whole'],
    ['begins with a digit', '\\Q10\\E', '10', 'whole'],
    ['nothing', 'a\\Q\\Eb', 'ab', 'whole'],
  ])('%s: %s', (_what, source, text, answer) => {
    expect(ask(source, text)).toBe(answer);
  });

  it.each<[what: string, source: string, refusal: string]>([
    ['an end without a beginning', 'a\\E', 'Illegal/unsupported escape sequence @2'],
    ['an index counts backslashes put in', '\\Q.\\E)', "Unmatched closing ')' @1"],
    ['and those of a digit', '\\Q1\\E)', "Unmatched closing ')' @3"],
    ['but not the quotation itself', '\\Qa\\E)', "Unmatched closing ')' @0"],
    ['nothing to repeat', '\\Q\\E*', "Dangling meta character '*' @0"],
  ])('%s: %s', (_what, source, refusal) => {
    expect(refusalOf(source)).toBe(refusal);
  });
});
