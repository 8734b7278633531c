import { describe, expect, it, vi } from 'vitest';
import type { PageCall } from '#core/browser/pageCall.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import { simulateInBrowsers } from '#ui/state/simulateInBrowsers.ts';
import { call, shop } from '../results/pageCases.ts';

function open(given: Partial<PageCall> = {}) {
  const judge = vi.fn(evaluate);
  const side = { setup: shop(), readings: {}, evaluate: judge };
  return { judge, simulations: simulateInBrowsers({ call: call(given) }, side) };
}

describe('a change that would send the call', () => {
  it('is none where it is sent', () => {
    expect(open().simulations.change()).toBeNull();
  });

  it('is looked for when it is asked for, and once', () => {
    const { judge, simulations } = open({ mode: 'same-origin' });
    expect(judge).not.toHaveBeenCalled();
    const change = simulations.change();
    expect(change).toMatchObject({ field: 'mode', call: call() });
    expect(judge).toHaveBeenCalledOnce();
    expect(simulations.change()).toBe(change);
    expect(judge).toHaveBeenCalledOnce();
  });
});
