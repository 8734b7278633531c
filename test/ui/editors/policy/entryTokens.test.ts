import { describe, expect, it, vi } from 'vitest';
import type { FieldProblem } from '#ui/editors/policy/fieldProblems.ts';
import { outlines } from '#ui/editors/advice/severityLook.ts';
import { tokenizer, withMatch } from '#ui/editors/policy/entryTokens.ts';

const none = () => undefined;
const at =
  (problems: Record<string, string>) =>
  (pointer: string): FieldProblem | undefined => {
    const text = problems[pointer];
    return text === undefined ? undefined : { text, isError: false, severity: 'compat' as const };
  };

describe('the entries of a list as tokens', () => {
  it.each([
    ['a kind', () => 'literal', none, [{ value: 'a', kind: 'literal' }]],
    ['none', undefined, none, [{ value: 'a' }]],
    [
      'a problem, which marks it',
      () => 'regex',
      at({ '/0': 'odd' }),
      [{ value: 'a', kind: 'regex', problem: 'odd', tone: 'warn', outline: outlines.compat }],
    ],
    ['a problem of another entry', undefined, at({ '/1': 'odd' }), [{ value: 'a' }]],
  ])('have %s', (_, kindOf, problemAt, tokens) => {
    expect(tokenizer(kindOf)(['a'], problemAt)).toEqual(tokens);
  });

  it('keep order and repetitions', () => {
    const values = ['b', 'a', 'b'];
    expect(tokenizer()(values, none).map(({ value }) => value)).toEqual(values);
  });

  it('are asked for their kind once each, also in a list that grows', () => {
    const kindOf = vi.fn(() => 'literal');
    const tokenize = tokenizer(kindOf);
    const first = tokenize(['a', 'b', 'a'], none);
    expect(kindOf).toHaveBeenCalledTimes(2);
    const second = tokenize(['a', 'b', 'a', 'c'], none);
    expect(kindOf).toHaveBeenCalledTimes(3);
    expect(second[0]).toBe(first[0]);
  });

  it('are the very same as long as their problems are', () => {
    const tokenize = tokenizer();
    const [first] = tokenize(['a'], at({ '/0': 'odd' }));
    expect(tokenize(['a'], at({ '/0': 'odd' }))[0]).toBe(first);
    expect(tokenize(['a'], at({ '/0': 'other' }))[0]).toMatchObject({ problem: 'other' });
    expect(tokenize(['a'], none)[0]).toEqual({ value: 'a' });
  });
});

describe('withMatch', () => {
  const tokens = [{ value: 'a' }, { value: 'b', kind: 'literal' }];
  it.each([
    ['none', null],
    ['one that is gone', 2],
  ])('checks %s', (_, index) => {
    expect(withMatch(tokens, index)).toBe(tokens);
  });
  it('checks the one that allowed the Origin, and leaves the list as it was', () => {
    expect(withMatch(tokens, 1)).toEqual([
      { value: 'a' },
      { value: 'b', kind: 'literal', matched: 'This entry allows the Origin' },
    ]);
    expect(tokens[1]).not.toHaveProperty('matched');
  });
});
