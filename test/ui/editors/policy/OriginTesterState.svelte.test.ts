import { describe, expect, it, vi } from 'vitest';
import { tokenizer } from '#ui/editors/policy/entryTokens.ts';
import { OriginTesterState } from '#ui/editors/policy/OriginTesterState.svelte.ts';

const fixable = {
  text: 'odd',
  isError: false,
  severity: 'compat',
  fix: { entries: ['b'] },
} as const;

describe('what can be done with an entry of Allowed Origins', () => {
  it.each([
    ['a regular expression: origins are tried against it', 'regex', undefined, 'Try'],
    ['a literal: nothing', 'literal', undefined, undefined],
    ['one that is odd: that comes first', 'regex', fixable, 'Why'],
  ])('%s', (_, kind, problem, word) => {
    const tokens = tokenizer(() => kind, vi.fn())(['a'], () => problem);
    const tester = new OriginTesterState(() => ['a']);
    expect(tester.tokens(tokens).map(({ act }) => act?.word)).toEqual([word]);
  });
});
