import { describe, expect, it } from 'vitest';
import { parsePattern } from '#core/javaRegex/parser.ts';
import { dot } from '#core/javaRegex/predefinedSets.ts';
import type { Quantifier, Syntax } from '#core/javaRegex/syntax.ts';

const empty: Syntax = { kind: 'empty' };
const sequence = (...items: Syntax[]): Syntax => ({ kind: 'sequence', items });
const alternation = (...branches: Syntax[]): Syntax => ({ kind: 'alternation', branches });
const group = (capture: number | null, body: Syntax): Syntax => ({ kind: 'group', capture, body });
const repeat = (body: Syntax, times: Quantifier): Syntax => ({ kind: 'repeat', body, times });
const assertion = (name: 'begin' | 'end' | 'wordBoundary' | 'notWordBoundary'): Syntax => ({
  kind: 'assertion',
  assertion: name,
});
const char = (text: string): Syntax => ({ kind: 'literal', codePoint: text.codePointAt(0)! });
const [a, b, c] = [char('a'), char('b'), char('c')];
const star: Quantifier = { min: 0, max: Infinity, mode: 'greedy' };

describe('the tree of a pattern', () => {
  it.each<[source: string, root: Syntax]>([
    ['', empty],
    ['a', a],
    ['abc', sequence(a, b, c)],
    ['é\u{1f600}', sequence(char('é'), char('\u{1f600}'))],
    ['a|b', alternation(a, b)],
    ['|', alternation(empty, empty)],
    ['ab|c|', alternation(sequence(a, b), c, empty)],
    ['a(b|c)', sequence(a, group(1, alternation(b, c)))],
    ['((a)(?:b)(c))', group(1, sequence(group(2, a), group(null, b), group(3, c)))],
    ['()', group(1, empty)],
    ['ab*', sequence(a, repeat(b, star))],
    ['(ab)*', repeat(group(1, sequence(a, b)), star)],
    ['^.$', sequence(assertion('begin'), { kind: 'set', set: dot }, assertion('end'))],
    ['\\ba\\B', sequence(assertion('wordBoundary'), a, assertion('notWordBoundary'))],
    ['^*', repeat(assertion('begin'), star)],
    ['{2}', repeat(empty, { min: 2, max: 2, mode: 'greedy' })],
    ['a*{2}', sequence(repeat(a, star), repeat(empty, { min: 2, max: 2, mode: 'greedy' }))],
    ['a]}', sequence(a, char(']'), char('}'))],
    ['\\x61\\.\\ ', sequence(a, char('.'), char(' '))],
  ])('%s', (source, root) => {
    expect(parsePattern(source).root).toEqual(root);
  });
});

describe('find may begin inside a surrogate pair', () => {
  it.each<[source: string, yes: boolean]>([
    ['a.[b-é]\\d\\w\\s', true],
    ['[\\d\\w]', true],
    ['[\ue000-\uffff]', true],
    ['\\S', false],
    ['[\\W]', false],
    ['[^a]', false],
    ['[^\\W]', false],
    ['[a-\ue000]', false],
    ['[\u{1f600}]', false],
    ['\u{1f600}', false],
    ['\\\u{1f600}', false],
    ['a|(b[^c]){0}', false],
  ])('%s: %s', (source, yes) => {
    expect(parsePattern(source).startsInsidePairs).toBe(yes);
  });
});

describe('a structure that Java refuses', () => {
  it.each<[source: string, description: string, index: number]>([
    ['*', "Dangling meta character '*'", 0],
    ['a|+', "Dangling meta character '+'", 2],
    ['(?', 'Unknown inline modifier', 2],
    ['(?:?)', "Dangling meta character '?'", 3],
    ['a**', "Dangling meta character '*'", 2],
    ['a???', "Dangling meta character '?'", 3],
    ['{2}*', "Dangling meta character '*'", 3],
    ['(', 'Unclosed group', 1],
    ['((a)', 'Unclosed group', 4],
    ['a)', "Unmatched closing ')'", 0],
    ['(a))b', "Unmatched closing ')'", 2],
    ['a|{', 'Illegal repetition', 3],
    ['\\', 'Unexpected internal error', 1],
    ['a|\\', 'Unexpected internal error', 3],
    ['(a\\', 'Unclosed group', 4],
    ['\u{1f600})', "Unmatched closing ')'", 0],
  ])('%s', (source, description, index) => {
    const issue = { code: 'invalid-regex', path: '', description, index };
    expect(() => parsePattern(source)).toThrowError(expect.objectContaining({ issue }));
  });
});
