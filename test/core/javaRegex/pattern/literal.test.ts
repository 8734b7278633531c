import { describe, expect, it } from 'vitest';
import type { Folding } from '#core/javaRegex/pattern/folding.ts';
import { backReference, literal } from '#core/javaRegex/pattern/literal.ts';
import type { Consume } from '#core/javaRegex/pattern/matchState.ts';
import { ask } from '../ask.ts';

/** The position after consuming from `at`; null if nothing matches. */
function positionAfter(
  consume: Consume,
  text: string,
  at: number,
  registers: number[] = [],
): number | null {
  const state = {
    text,
    at,
    stepsLeft: 100,
    last: 0,
    register: (i: number) => registers[i] ?? -1,
  };
  return consume(state) ? state.at : null;
}

const codePoints = (text: string): number[] => Array.from(text, (c) => c.codePointAt(0) ?? 0);

describe('a literal', () => {
  it.each<[literal: string, folding: Folding, text: string, at: number, after: number | null]>([
    ['ab', 'none', 'ab', 0, 2],
    ['ab', 'none', 'xab', 1, 3],
    ['ab', 'none', 'a', 0, null],
    ['ab', 'none', 'aB', 0, null],
    ['ab', 'ascii', 'aB', 0, 2],
    ['aé', 'ascii', 'aÉ', 0, null],
    ['aé', 'unicode', 'AÉ', 0, 2],
    ['aß', 'unicode', 'aẞ', 0, 2],
    ['a\u{10400}', 'unicode', 'a\u{10428}', 0, 3],
    ['a\u{1f600}', 'none', 'a\u{1f600}', 0, 3],
    ['a\ud83d', 'none', 'a\u{1f600}', 0, null],
    ['a\ud83d', 'none', 'a\ud83d', 0, 2],
    ['\ude00a', 'none', '\ude00a', 0, 2],
  ])('%j by %s on %j from %i', (text, folding, subject, at, expected) => {
    expect(positionAfter(literal(codePoints(text), folding), subject, at)).toBe(expected);
  });
});

describe('a back reference', () => {
  // Group 1 has taken the first two units.
  it.each<[text: string, at: number, folding: Folding, after: number | null]>([
    ['abab', 2, 'none', 4],
    ['abaB', 2, 'none', null],
    ['abaB', 2, 'ascii', 4],
    ['aba', 2, 'none', null],
    ['éaÉA', 2, 'unicode', 4],
    ['éaÉA', 2, 'ascii', null],
    ['\u{1f600}\u{1f600}', 2, 'none', 4],
  ])('to two units of %j from %i by %s', (text, at, folding, expected) => {
    expect(positionAfter(backReference(1, folding), text, at, [-1, -1, 0, 2])).toBe(expected);
  });

  it('to a group that has taken nothing takes nothing', () => {
    expect(positionAfter(backReference(1, 'none'), 'a', 1, [-1, -1, 1, 1])).toBe(1);
  });

  it('to a group that did not match does not match', () => {
    expect(positionAfter(backReference(1, 'none'), 'a', 0)).toBeNull();
  });

  it.each<[what: string, source: string, text: string, answer: string]>([
    ['the same text', '(a|b)\\1', 'aa', 'whole'],
    ['another text', '(a|b)\\1', 'ab', 'no'],
    ['another case', '(?i)(a)\\1', 'aA', 'whole'],
    ['another case under (?i) at the reference', '(a)(?i)\\1', 'aA', 'whole'],
    ['not under (?i) at the group', '(?i:(a))\\1', 'aA', 'no'],
    ['a group not taken', '(a)?\\1b', 'b', 'no'],
    ['an empty group', '(a?)\\1b', 'b', 'whole'],
    ['to itself', '(a\\1)', 'aa', 'no'],
    ['to a group yet to come', '(?:\\2b|(a)(c))+', 'accb', 'whole'],
    ['the last time round', '(?:(.)x)+\\1', 'axbxb', 'whole'],
    ['not the first', '(?:(.)x)+\\1', 'axbxa', 'part'],
    ['a pair in halves', '(\u{1f600})\\1', '\u{1f600}\ud83d', 'no'],
  ])('%s: %s', (_what, source, text, answer) => {
    expect(ask(source, text)).toBe(answer);
  });
});
