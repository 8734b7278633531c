import { describe, expect, it } from 'vitest';
import { SharedBudget } from '#core/originPattern/sharedBudget.ts';

/** What each of the patterns is given when the ones before it use a share of what they get. */
function given(shares: readonly number[]): number[] {
  const shared = new SharedBudget();
  return shares.map((share) =>
    shared.share((budget) => {
      const { left } = budget;
      budget.left = Math.round(left * (1 - share));
      return left;
    }),
  );
}

describe('a budget for a whole list', () => {
  it.each([
    ['one pattern gets half of it', [0], [1_000_000]],
    ['patterns that use nothing get as much each', [0, 0, 0], [1_000_000, 1_000_000, 1_000_000]],
    ['each costly one leaves half to those behind it', [1, 1, 1], [1_000_000, 500_000, 250_000]],
    ['what a pattern does not use is left to the others', [0.5, 0], [1_000_000, 750_000]],
  ])('%s', (_, shares, expected) => {
    expect(given(shares)).toEqual(expected);
  });

  it('never leaves a pattern with nothing, and is never far exceeded', () => {
    const all = given(Array.from({ length: 100 }, () => 1));
    expect(Math.min(...all)).toBe(1_000);
    expect(all.reduce((sum, steps) => sum + steps, 0)).toBeLessThan(2_200_000);
  });

  it('hands on what the pattern says', () => {
    expect(new SharedBudget().share(() => 'matched')).toBe('matched');
  });

  it('is not made larger by a pattern that gives back more than it got', () => {
    const shared = new SharedBudget();
    shared.share((budget) => void (budget.left = -5_000_000));
    expect(shared.share(({ left }) => left)).toBe(1_000);
  });
});
