import { describe, expect, it } from 'vitest';
import { compileJavaRegex } from '#core/javaRegex/compile.ts';
import type { JavaRegex, StepBudget } from '#core/javaRegex/compile.ts';
import { catastrophic } from './catastrophic.js';

const defaultBudget = 2_000_000;

function compile(source: string): JavaRegex {
  const result = compileJavaRegex(source);
  if (!result.ok) throw new Error(`${source}: ${result.issues[0].description}`);
  return result.value;
}

describe('a catastrophic pattern', () => {
  it.each(catastrophic)('$pattern ends within the budget', ({ pattern, text }) => {
    const regex = compile(pattern);
    for (const question of ['matches', 'find'] as const) {
      const budget: StepBudget = { left: defaultBudget };
      expect(regex[question](text, budget)).toBeOneOf([true, false, 'budget']);
      expect(budget.left).toBeGreaterThanOrEqual(0);
      expect(budget.left).toBeLessThan(defaultBudget);
    }
  });
});

describe('the budget', () => {
  const regex = compile('(a+)+b|(c*)*d');
  const texts = ['aaaaaaaaaaaaab', 'ccccc', 'xxx', ''];

  function spent(budget: StepBudget): number[] {
    return texts.map((text) => {
      const before = budget.left;
      regex.find(text, budget);
      return before - budget.left;
    });
  }

  it('spends the same on the same text', () => {
    expect(spent({ left: 1e6 })).toEqual(spent({ left: 1e6 }));
  });

  it('that is shared gets smaller with each text', () => {
    for (const steps of spent({ left: 1e6 })) expect(steps).toBeGreaterThan(0);
  });

  it.each([0, 1, 10])('of %i steps is soon spent, and never less than nothing', (left) => {
    const budget = { left };
    expect(regex.find('aaaaaaaaaaaaaaaaaaaaaaaa', budget)).toBe('budget');
    expect(budget.left).toBe(0);
    expect(regex.find('aaaaaaaaaaaaaaaaaaaaaaaa', budget)).toBe('budget');
  });

  it('given at compiling is that of each text', () => {
    const result = compileJavaRegex('(a|b|ab)*c', 500);
    if (!result.ok) throw new Error(result.issues[0].description);
    const hard = 'ab'.repeat(1000);
    expect(['abc', hard, 'abc'].map((text) => result.value.matches(text))).toEqual([
      true,
      'budget',
      true,
    ]);
  });
});
