import { describe, expect, it } from 'vitest';
import { evaluate } from '#core/gateway/evaluate.ts';
import { judgeObserved } from '#core/observed/judgeObserved.ts';
import { defaultScenario } from '#core/scenario/defaultScenario.ts';
import { emptyScenario } from '#core/scenario/emptyScenario.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { openTicket } from '#core/ticket/opening/openTicket.ts';
import { readTicket } from '#core/ticket/readTicket.ts';
import { defaultBrowser } from '#core/scenario/pageView.ts';
import { simulatePage } from '#core/scenario/simulatePage.ts';
import { fileOf, samplesOf } from '../compare.ts';

const kinds = ['ticket', 'console', 'command', 'output', 'headers', 'code', 'har', 'config'];
const opened = kinds
  .flatMap((kind) => samplesOf(kind))
  .flatMap(({ id, text, file = '' }) => {
    const ticket = readTicket(text ?? fileOf(file.replace('files/', '')));
    return [defaultScenario, emptyScenario].flatMap((before) => {
      const scenario = openTicket(ticket, null, before)?.scenario;
      return scenario?.observed ? [[id, scenario] as const] : [];
    });
  });

/** The request that is on the screen then: where the call is blocked, or its first. */
function shown({ page, setup, request }: Scenario) {
  if (!page) return request;
  const side = { setup, readings: {}, evaluate };
  const { outcome, exchanges } = simulatePage(page, side, page.browser ?? defaultBrowser);
  const at = page.exchange ?? (outcome?.outcome === 'blocked' ? exchanges.length - 1 : 0);
  return exchanges.slice(0, at + 1).findLast(({ toGateway }) => toGateway)?.toGateway ?? request;
}

describe('a ticket opens with the inputs of what was observed', () => {
  it.each(opened)('%s', (_, scenario) => {
    const { setup, observed = { exchanges: [] } } = scenario;
    const request = shown(scenario);
    const { response } = evaluate(setup, request);
    const judged = judgeObserved(observed, { setup, request, response, pinned: {}, evaluate });
    expect(judged?.inputs).toEqual([]);
  });
});
