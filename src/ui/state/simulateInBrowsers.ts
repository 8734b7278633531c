import type { BrowserId, PageCall } from '#core/browser/pageCall.ts';
import type { Answer, Evaluate } from '#core/gateway/evaluator.ts';
import { writeRequest } from '#core/message/rawHttp.ts';
import { callChange, type CallChange } from '#core/scenario/call/callChange.ts';
import { defaultBrowser, type PageView } from '#core/scenario/pageView.ts';
import { simulatePage, type GatewaySide, type SimulatedPage } from '#core/scenario/simulatePage.ts';
import type { Setup } from '#core/setup/setup.ts';
import { draftRequest, type RequestDraft } from './draft.ts';

/** A page's call, simulated in every browser. */
export interface Simulations {
  /** In the browser that is looked at. */
  readonly chosen: SimulatedPage;
  /** The exchange that is looked at, by its place; -1 if nothing reaches the gateway. */
  readonly exchange: number;
  /** The request of that exchange; null if nothing reaches the gateway. */
  readonly request: RequestDraft | null;
  /** The answer to it, which the request alone does not tell: the call's URL has the scheme, too. */
  readonly answer: Answer | null;
  readonly in: (browser: BrowserId) => SimulatedPage;
  /** Another call, or this one against another setup, in the same browser. */
  readonly try: (call: PageCall, setup?: Setup) => SimulatedPage;
  /** How a call that sends nothing could be sent; null if it is sent, or nothing is known. */
  readonly change: () => CallChange | null;
}

export type SimulateInBrowsers = (page: PageView, side: GatewaySide) => Simulations;

export const simulateInBrowsers: SimulateInBrowsers = (page, side) => {
  const evaluate = remembering(side.evaluate);
  const simulated = new Map<BrowserId, SimulatedPage>();
  const simulateIn = (browser: BrowserId): SimulatedPage => {
    const known = simulated.get(browser) ?? simulatePage(page, { ...side, evaluate }, browser);
    simulated.set(browser, known);
    return known;
  };
  const browser = page.browser ?? defaultBrowser;
  const chosen = simulateIn(browser);
  const exchange = shown(chosen, page.exchange ?? worthALook(chosen));
  const request = chosen.exchanges[exchange]?.toGateway;
  const tryOut: Simulations['try'] = (call, setup) =>
    simulatePage({ call }, setup ? { ...side, setup } : { ...side, evaluate }, browser);
  return {
    chosen,
    exchange,
    request: request ? draftRequest(writeRequest(request), request) : null,
    answer: chosen.exchanges[exchange]?.answer ?? null,
    in: simulateIn,
    try: tryOut,
    change: once(() => callChange(page.call, chosen, tryOut)),
  };
};

/** Where a call is blocked, that is at its last exchange; otherwise it is looked at from its beginning. */
const worthALook = ({ outcome, exchanges }: SimulatedPage): number =>
  outcome?.outcome === 'blocked' ? exchanges.length - 1 : 0;

/** The wanted exchange, or the last before it that reaches the gateway. */
const shown = ({ exchanges }: SimulatedPage, wanted: number): number =>
  exchanges.findLastIndex(({ toGateway }, i) => toGateway !== null && i <= wanted);

/** Found when it is first asked for, and kept. */
function once<Value>(find: () => Value): () => Value {
  let found: { readonly value: Value } | undefined;
  return () => (found ??= { value: find() }).value;
}

/** Browsers mostly send the same: each request is evaluated once. */
function remembering(evaluate: Evaluate): Evaluate {
  const answers = new Map<Setup, Map<string, Answer>>();
  return (setup, request, readings) => {
    const known = answers.get(setup) ?? new Map<string, Answer>();
    answers.set(setup, known);
    const key = JSON.stringify(request);
    const answer = known.get(key) ?? evaluate(setup, request, readings);
    known.set(key, answer);
    return answer;
  };
}
