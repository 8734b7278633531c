import { expect, it } from 'vitest';
import { lookedAt } from '#ui/panes/advice/lookedAt.ts';
import type { Token } from '#ui/parts/tokens/tokens.ts';

const tokens: readonly Token[] = [
  { value: 'a', kind: 'regex' },
  { value: 'b', kind: 'regex' },
  { value: 'c', kind: 'regex', problem: 'odd' },
];

it('marks entries that are looked at for long, unless something is said of them', () => {
  const mark = lookedAt({ stillLooksAt: (entry) => entry !== 'a' });
  expect(mark(tokens).map(({ kind }) => kind)).toEqual(['regex', 'looking', 'regex']);
});

it('leaves a list alone of which all is known', () => {
  expect(lookedAt({ stillLooksAt: () => false })(tokens)).toBe(tokens);
});
