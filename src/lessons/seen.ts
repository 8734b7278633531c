import type { Answer, Evaluate } from '#core/gateway/evaluator.ts';
import type { Readings } from '#core/gateway/readings.ts';
import type { HttpRequest, HttpResponse } from '#core/http/message.ts';
import { defaultBrowser } from '#core/scenario/pageView.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { simulatePage, type SimulatedPage } from '#core/scenario/simulatePage.ts';

/** What a scenario leads to. */
export interface Seen {
  readonly scenario: Scenario;
  /** The request that is asked about, and what the gateway answers to it; null if none is sent. */
  readonly request: HttpRequest | null;
  readonly answer: Answer | null;
  /** As it reaches the caller. */
  readonly response: HttpResponse | null;
  /** Null of a request that was written by hand. */
  readonly page: SimulatedPage | null;
}

export interface Engine {
  /** With an engine for regular expressions: without one there are answers that it cannot tell. */
  readonly evaluate: Evaluate;
  /** The scenario's own when left out. */
  readonly readings?: Partial<Readings>;
}

/** @param exchange of a page's call: its last request when left out */
export function see(
  scenario: Scenario,
  { evaluate, readings = scenario.readings ?? {} }: Engine,
  exchange?: 'preflight' | 'request',
): Seen {
  const { setup, request, page } = scenario;
  if (!page) {
    const answer = evaluate(setup, request, readings);
    return { scenario, request, answer, response: answer.response, page: null };
  }
  const browser = page.browser ?? defaultBrowser;
  const simulated = simulatePage(page, { setup, readings, evaluate }, browser);
  const chosen = simulated.exchanges.findLast(
    ({ preflight }) => exchange === undefined || preflight === (exchange === 'preflight'),
  );
  return {
    scenario,
    request: chosen?.request ?? null,
    answer: chosen?.answer ?? null,
    response: chosen?.response ?? null,
    page: simulated,
  };
}
