import { describe, expect, it } from 'vitest';
import { compileJavaRegex } from '#core/javaRegex/compile.ts';
import type { JavaRegex } from '#core/javaRegex/compile.ts';
import { ask, refusalOf } from './ask.ts';

function compile(source: string, budget?: number): JavaRegex {
  const result = compileJavaRegex(source, budget);
  if (!result.ok) throw new Error(result.issues[0].description);
  return result.value;
}

function issueOf(source: string): unknown {
  const result = compileJavaRegex(source);
  return result.ok ? null : result.issues[0];
}

describe('an origin pattern', () => {
  const vendor = 'https?://.*.test2.domain.com:[0-9]+';
  it.each<[what: string, source: string, origin: string, matches: boolean, find: boolean]>([
    ["the vendor's, with a port", vendor, 'http://my.test2.domain.com:8080', true, true],
    ["the vendor's, without one", vendor, 'http://my.test2.domain.com', false, false],
    ['equal', 'https://a\\.example', 'https://a.example', true, true],
    ['an unescaped dot', 'https://a.example', 'https://a-example', true, true],
    ['a longer origin', 'https://a\\.example', 'https://a.example.evil', false, true],
    ['anchored', '^https://a\\.example$', 'https://a.example.evil', false, false],
    ['an anchor in each branch', '^a|b$', 'xb', false, true],
    ['another case', 'https://a', 'HTTPS://A', false, false],
    ['the empty pattern', '', 'https://a.example', false, true],
    ['the empty text', 'a*', '', true, true],
  ])('%s', (_what, source, origin, matches, find) => {
    expect(compile(source).matches(origin)).toBe(matches);
    expect(compile(source).find(origin)).toBe(find);
  });
});

describe('a refused pattern', () => {
  it.each<[what: string, source: string, refusal: string]>([
    ['a bare star', '*', "Dangling meta character '*' @0"],
    ['an open group', '(a', 'Unclosed group @2'],
    ['an open class', '[a', 'Unclosed character class @1'],
    ['a lone closing bracket', ')', "Unmatched closing ')' @-1"],
    ['counts the wrong way round', 'a{2,1}', 'Illegal repetition range @5'],
    ['an index after an emoji counts it once', '\u{1f600}**', "Dangling meta character '*' @2"],
    ['the first thing wrong from the left decides', ')(', "Unmatched closing ')' @-1"],
  ])('as Java has it: %s', (_what, source, refusal) => {
    expect(refusalOf(source)).toBe(refusal);
  });

  it.each<[what: string, source: string, code: string]>([
    ['one that Java refuses', '(', 'invalid-regex'],
    ['a character by name', '\\N{DIGIT ONE}', 'not-supported'],
    ['a class under canonical equivalence', '(?c)[a]', 'not-supported'],
  ])('is data: %s', (_what, source, code) => {
    expect(issueOf(source)).toMatchObject({ code, path: '' });
  });
});

describe('find on surrogate pairs', () => {
  const text = 'a\u{1f600}a';
  it.each<[what: string, source: string, answer: string]>([
    ['looks between the halves', '\\B', 'part'],
    ['also with a dot', '\\B(?:|.)', 'part'],
    ['not with a negated class', '\\B(?:|[^x])', 'no'],
    ['not with a negated escape', '\\B(?:|\\W)', 'no'],
    ['not with an emoji', '\\B(?:|\u{1f601})', 'no'],
    ['not with a range over surrogates', '\\B(?:|[a-\uffff])', 'no'],
  ])('%s', (_what, source, answer) => {
    expect(ask(source, text)).toBe(answer);
  });
});

describe('size', () => {
  const times = (text: string, count: number): string => text.repeat(count);

  it.each<[what: string, source: string, text: string, matches: boolean | 'budget']>([
    ['300 nested groups', `${times('(', 300)}a${times(')', 300)}`, 'a', true],
    ['300 optional groups', `${times('(?:', 300)}a${times(')?', 300)}`, 'b', false],
    ['200 nested classes', `${times('[', 200)}a${times(']', 200)}`, 'a', true],
    ['9,000 branches', `${times('x|', 9_000)}y`, 'y', true],
    ['a class of 18,000', `[${times('ace', 6_000)}]`, 'e', true],
    ['a long sequence of loops', times('\\W*', 6_000), 'e', false],
    ['loops of a million in loops', '((a{1,1000000}){1,1000000}){1,1000000}', 'aaaa', true],
    ['a loop of a million times nothing', '(?:){1000000}', '', true],
    ['the largest count', 'a{2147483647}', 'aa', false],
    ['2,000 characters in a group', '(a|b)*', times('ab', 1000), true],
    ['100,000 characters in a group', '(?:a|b)*c', times('ab', 50_000), false],
    ['a text beyond the budget', '(a|b)*', times('ab', 1_000_000), 'budget'],
  ])('is not a problem: %s', (_what, source, text, matches) => {
    expect(compile(source).matches(text)).toBe(matches);
  });

  it.each<[what: string, source: string, issue: unknown]>([
    ['too many nested groups', times('(', 20_000), { code: 'not-supported', index: 300 }],
    ['too many nested classes', times('[', 20_000), { code: 'not-supported', index: 201 }],
    ['a megabyte', times('a', 1_000_000), { code: 'not-supported', index: 20_000 }],
    ['a megabyte of braces', times('(', 1_000_000), { code: 'not-supported', index: 20_000 }],
  ])('is refused: %s', (_what, source, issue) => {
    expect(issueOf(source)).toMatchObject(issue as object);
  });
});

describe('a pattern that runs away', () => {
  const long = 'a'.repeat(60);
  it.each<[source: string, text: string, result: boolean | 'budget']>([
    ['(a+)+$', `${long}!`, false],
    ['(a|a)*b', long, false],
    ['(a|aa)+$', `${long}!`, false],
    ['(.*)*x', long, false],
    ['(x+x+)+y', 'x'.repeat(60), false],
    ['(a?){40}a{40}', 'a'.repeat(40), true],
    ['(?:a|aa){1,30}', long, true],
    ['(?:aa|a){60,}', long, true],
    ['(?:aa|a){61,}', long, false],
    ['(?:(?:a?){20}){20}b', long, false],
    ['(.*)(.*)(.*)(.*)(.*)(.*)x', long, false],
    ['(?:a?){30}(?:a??b?){30}c', long, false],
    ['(.*?,){20}P', '1,'.repeat(60), false],
    ['^(([a-z])+.)+[A-Z]([a-z])+$', long, false],
    ['(([a-z]+)*)*!', long, 'budget'],
    ['((a*)*)*b', long, 'budget'],
    ['((a|b|ab)+)+c', 'ab'.repeat(40), 'budget'],
    ['((.*)(.*)(.*))*z', long.repeat(2), 'budget'],
  ])('ends: %s', (source, text, result) => {
    expect(compile(source).matches(text)).toBe(result);
    expect(compile(source).find(text)).toBe(result);
  });
});

describe('a shared budget', () => {
  it('pays for several questions', () => {
    const budget = { left: 100 };
    const regex = compile('a*b');
    expect(regex.matches('aab', budget)).toBe(true);
    expect(budget.left).toBeLessThan(100);
    expect(regex.find('a'.repeat(200), budget)).toBe('budget');
    expect(budget.left).toBe(0);
    expect(regex.matches('b', budget)).toBe('budget');
    expect(regex.matches('b')).toBe(true);
  });
});

describe('the budget', () => {
  it('is two million steps by default', () => {
    expect(compile('.*').matches('a'.repeat(1_999_998))).toBe(true);
    expect(compile('.*').matches('a'.repeat(2_000_000))).toBe('budget');
  });

  it.each([0, 1, 2, 3, 4])('of %d steps is too little for aa*b, five suffice', (budget) => {
    expect(compile('aa*b', budget).matches('aab')).toBe('budget');
    expect(compile('aa*b', 5).matches('aab')).toBe(true);
  });

  it('is one for all the places at which find begins', () => {
    expect(compile('b', 10).find('a'.repeat(5))).toBe(false);
    expect(compile('b', 10).find('a'.repeat(50))).toBe('budget');
  });

  it('is whole again for the next question', () => {
    const regex = compile('a*b', 20);
    expect(regex.matches('a'.repeat(50))).toBe('budget');
    expect(regex.matches('aab')).toBe(true);
  });
});
