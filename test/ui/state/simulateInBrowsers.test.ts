import { describe, expect, it, vi } from 'vitest';
import type { PageCall } from '#core/browser/pageCall.ts';
import { documentedScenario } from '#core/documented/scenarios.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import type { HeaderList } from '#core/http/message.ts';
import type { PageView } from '#core/scenario/pageView.ts';
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

/** A call with a preflight, and the policy of a row that allows it. */
const { setup } = documentedScenario('preflight-4').scenario;
const asked = {
  pageOrigin: 'http://test2.com',
  url: 'http://gateway.example:5555/orders',
  method: 'POST',
  headers: [['test1', '1']] as const,
};

/** The gateway adds its own, and with two of them the browser's check fails. */
const ownAllowOrigin: HeaderList = [['Access-Control-Allow-Origin', 'http://test2.com']];

const readings = { 'native-cors': 'both-sent' } as const;

describe('the exchange that is looked at', () => {
  it.each<[what: string, native: HeaderList, page: Partial<PageView>, exchange: number]>([
    ['the first, if nothing is blocked', [], {}, 0],
    ['the one that is blocked', ownAllowOrigin, {}, 1],
    ['the one that was chosen', ownAllowOrigin, { exchange: 0 }, 0],
    ['the one that was chosen, if it is there', [], { exchange: 1 }, 1],
    ['the last, if the chosen one is not', [], { exchange: 7 }, 1],
    ['none, if nothing is sent', [], { call: { ...asked, method: 'TRACE' } }, -1],
  ])('is %s', (_, headers, page, exchange) => {
    const nativeResponse = { ...setup.nativeResponse, headers };
    const side = { setup: { ...setup, nativeResponse }, readings, evaluate };
    expect(simulateInBrowsers({ call: asked, ...page }, side).exchange).toBe(exchange);
  });
});
