import { describe, expect, it } from 'vitest';
import { parsePattern } from '#core/javaRegex/reading/parser.ts';
import type { Syntax } from '#core/javaRegex/pattern/syntax.ts';
import { ask, refusalOf } from '../ask.ts';

/** A tree in one line. A literal is `consume` and its longest length, a group has its number. */
function tell(node: Syntax): string {
  switch (node.kind) {
    case 'empty':
    case 'set':
    case 'lineBreak':
      return node.kind;
    case 'consumer':
      return `consume${node.max ?? '?'}`;
    case 'sequence':
      return node.items.map(tell).join(' ');
    case 'alternation':
      return node.branches.map(tell).join(' | ');
    case 'group':
      return `${node.capture ?? ''}(${tell(node.body)})`;
    case 'repeat':
      return `${tell(node.body)}{${node.min},${node.max}}${node.mode.charAt(0)}`;
    case 'behind':
      return `behind${node.negated ? '!' : ''}[${node.min},${node.max}](${tell(node.body)})`;
    default:
      return `${node.kind}${node.negated ? '!' : ''}(${tell(node.body)})`;
  }
}

describe('the tree of a pattern', () => {
  it.each<[source: string, tree: string]>([
    ['', 'empty'],
    ['a', 'set'],
    ['abc', 'consume3'],
    ['a\\.\\x41\\n', 'consume4'],
    ['\u{1f600}b', 'consume2'],
    ['a.b', 'set set set'],
    ['abc+', 'consume2 set{1,Infinity}g'],
    ['ab{2}c', 'set set{2,2}g set'],
    ['ab\\d', 'consume2 set'],
    ['ab\\R', 'consume2 lineBreak'],
    ['ab^', 'consume2 consume0'],
    ['ab[c]d', 'consume2 set set'],
    ['(a)\\1', '1(set) consume?'],
    ['a|bc|', 'set | consume2 | empty'],
    ['|', 'empty | empty'],
    ['(a(b))(?:c)', '1(set 2(set)) (set)'],
    ['(?<n>a)', '1(set)'],
    ['(a|b)*?', '1(set | set){0,Infinity}r'],
    ['(?:ab)++', '(consume2){1,Infinity}p'],
    ['(?=a)(?!b)', 'ahead(set) ahead!(set)'],
    ['(?>a)', 'atomic(set)'],
    ['(?<=a|bc)', 'behind[1,2](set | consume2)'],
    ['(?<!a{2,3})', 'behind![2,3](set{2,3}g)'],
    ['(?i)ab', 'consume2'],
    ['a(?i)b', 'set set'],
    ['{2}', 'empty{2,2}g'],
    ['(?x) a b # c', 'consume2'],
    ['a}]', 'consume3'],
  ])('%s is %s', (source, tree) => {
    expect(tell(parsePattern(source).root)).toBe(tree);
  });

  it.each<[source: string, referenced: number[]]>([
    ['a', []],
    ['(a)(b)', []],
    ['(a)(b)\\2', [2]],
    ['\\3(a)', [3]],
    ['(?<n>a)\\k<n>', [1]],
  ])('%s refers to the groups %j', (source, referenced) => {
    expect([...parsePattern(source).referenced]).toEqual(referenced);
  });

  it.each<[source: string, byCodePoints: boolean]>([
    ['(?<=a)b', false],
    ['(?<=\u{1f600})b', true],
    ['(?<=a)\u{1f600}', true],
    ['\u{1f600}(?<=a)', false],
  ])('%s counts code points in the look-behind: %s', (source, byCodePoints) => {
    const { root } = parsePattern(source);
    const items = root.kind === 'sequence' ? root.items : [root];
    expect(items.find(({ kind }) => kind === 'behind')).toMatchObject({ byCodePoints });
  });
});

describe('where find may begin', () => {
  it.each<[what: string, source: string, insidePairs: boolean]>([
    ['nothing', '', true],
    ['a character', 'a', true],
    ['the dot', '.', true],
    ['a predefined set', '\\d', true],
    ['a class', '[a-c]', true],
    ['a negated class', '[^a]', false],
    ['a negated escape', '\\D', false],
    ['an emoji', '\u{1f600}', false],
    ['an escaped emoji alone', '\\x{1f600}', false],
    ['a property', '\\p{L}', false],
    ['a POSIX class', '\\p{Alpha}', true],
    ['a range that folds', '(?i)[a-c]', false],
    ['a letter that folds', '(?i)a', true],
    ['a letter that folds in Unicode', '(?iu)a', false],
  ])('%s: %s', (_what, source, insidePairs) => {
    expect(parsePattern(source).startsInsidePairs).toBe(insidePairs);
    // Between the two halves there is a place that is no word boundary.
    expect(ask(`\\B(?:|${source})`, 'a\u{1f600}a')).toBe(insidePairs ? 'part' : 'no');
  });
});

describe('a pattern that Java refuses', () => {
  it.each<[source: string, refusal: string]>([
    ['*', "Dangling meta character '*' @0"],
    ['a|+', "Dangling meta character '+' @2"],
    ['(?:?)', "Dangling meta character '?' @3"],
    ['(*)', "Dangling meta character '*' @1"],
    ['{2}*', "Dangling meta character '*' @3"],
    ['(?i)*', "Dangling meta character '*' @4"],
    ['(', 'Unclosed group @1'],
    ['((a)', 'Unclosed group @4'],
    ['(?:a', 'Unclosed group @4'],
    ['(?i:', 'Unclosed group @4'],
    [')', "Unmatched closing ')' @-1"],
    ['a)', "Unmatched closing ')' @0"],
    ['(a))b', "Unmatched closing ')' @2"],
    ['\u{1f600})', "Unmatched closing ')' @0"],
    ['a|{', 'Illegal repetition @3'],
    ['a|\\', 'Unexpected internal error @3'],
    ['(a{1', 'Unclosed counted closure @4'],
  ])('%s', (source, refusal) => {
    expect(refusalOf(source)).toBe(refusal);
  });
});

describe('a pattern that is not read here', () => {
  it('groups nested too deep', () => {
    const nested = (depth: number): string => '('.repeat(depth) + ')'.repeat(depth);
    expect(() => parsePattern(nested(300))).not.toThrow();
    expect(() => parsePattern(nested(301))).toThrowError(/groups nested more than 300 deep/);
  });

  it('flags do not count as nested', () => {
    expect(() => parsePattern('(?i)'.repeat(1000))).not.toThrow();
  });

  it('a class under canonical equivalence', () => {
    expect(() => parsePattern('(?c)[a]')).toThrowError(/canonical equivalence/);
  });
});
