import type { Exchange, FetchOutcome } from '#core/browser/fetchOutcome.ts';
import type { BrowserId, PageCall } from '#core/browser/pageCall.ts';
import { baseOf } from '#core/browser/page.ts';
import type { Answer, Evaluate } from '#core/gateway/evaluator.ts';
import type { Readings } from '#core/gateway/readings.ts';
import { isPreflight } from '#core/http/headers.ts';
import type { HttpRequest, HttpResponse } from '#core/http/message.ts';
import { originFault } from '#core/http/origin.ts';
import type { Setup } from '#core/setup/setup.ts';
import {
  callBefore,
  firstOf,
  keptPreflight,
  type KeptPreflight,
} from '#core/scenario/call/firstCall.ts';
import type { PageView } from './pageView.ts';
import { simulateFetch } from '#core/browser/simulateFetch.ts';
import { PreflightCache } from '#core/browser/fetch/preflightCache.ts';
import { parseUrl } from '#core/http/parseUrl.ts';

/** One request of a page's call. */
export interface SimulatedExchange extends Exchange {
  /** As it reaches the gateway: with a path as its URL. Null if it goes to another server. */
  readonly toGateway: HttpRequest | null;
  /** The gateway's answer, with its steps and the documented scenario; null from another server. */
  readonly answer: Answer | null;
}

/** A page's call, simulated in one browser against the gateway. */
export interface SimulatedPage {
  readonly browser: BrowserId;
  readonly exchanges: readonly SimulatedExchange[];
  /** Null if an answer of the gateway is undecided: what follows is unknown. */
  readonly outcome: FetchOutcome | null;
  /** Whether no preflight was sent because what an earlier one allowed is still kept. */
  readonly cached: boolean;
  /** The call before it; null if there is none. */
  readonly first: FirstCall | null;
}

/** The first of two calls, in the same browser. */
export interface FirstCall {
  readonly call: PageCall;
  readonly simulated: SimulatedPage;
  /** How many seconds before the second. */
  readonly ago: number;
  /** What is kept of its preflight; null if there was none, or it was refused. */
  readonly kept: KeptPreflight | null;
}

/** The gateway's side. */
export interface GatewaySide {
  readonly setup: Setup;
  readonly readings: Partial<Readings>;
  readonly evaluate: Evaluate;
}

/** What any other server answers, for example a login page that a native service redirects to. */
const otherServer: HttpResponse = {
  status: 200,
  statusText: 'OK',
  headers: [['Content-Type', 'text/html']],
};

/** Thrown through the browser's algorithm, which cannot continue without an answer. */
class Undecided extends Error {}

/** The gateway as a server; it keeps all exchanges. */
class GatewayServer {
  readonly exchanges: SimulatedExchange[] = [];
  readonly #side: GatewaySide;
  readonly #origin: string | null;
  readonly #http2: boolean;

  constructor(side: GatewaySide, call: PageCall, http2: boolean) {
    this.#side = side;
    this.#origin = originOf(call.url, baseOf(call) ?? '');
    this.#http2 = http2;
  }

  readonly answer = (request: HttpRequest): HttpResponse => {
    const { url = '/' } = request;
    const sent = { ...request, url };
    const preflight = isPreflight(request);
    if (originOf(url, this.#origin ?? '') !== this.#origin) {
      const response = this.#onTheWay(otherServer);
      this.exchanges.push({ request: sent, response, preflight, toGateway: null, answer: null });
      return response;
    }
    const toGateway = { ...request, url: targetOf(url) };
    // With the whole URL: only that says which origin is the gateway's own.
    const answer = this.#side.evaluate(this.#side.setup, sent, this.#side.readings);
    const response = this.#onTheWay(answer.response ?? otherServer);
    this.exchanges.push({ request: sent, response, preflight, toGateway, answer });
    if (!answer.response) throw new Undecided();
    return response;
  };

  /** As it reaches the browser: HTTP/2 leaves out the reason phrase. */
  #onTheWay(response: HttpResponse): HttpResponse {
    return this.#http2 ? { ...response, statusText: '', version: 'HTTP/2' } : response;
  }
}

function originOf(url: string, base: string): string | null {
  return (parseUrl(url, base) ?? parseUrl(url))?.origin ?? null;
}

function targetOf(url: string): string {
  const parsed = parseUrl(url);
  return parsed ? parsed.pathname + parsed.search : url;
}

/**
 * Simulates a page's call: every request that a browser sends, each answered by the evaluator, and
 * what the page gets. A request to another origin than the call's URL gets a plain 200 without CORS
 * headers.
 */
export function simulatePage(page: PageView, side: GatewaySide, browser: BrowserId): SimulatedPage {
  const cache = new PreflightCache();
  const before = callBefore(page);
  if (!before) return simulateOnce(page, side, browser, cache, 0);
  const { ago, policy } = before;
  const call = firstOf(page.call, before);
  const then = policy === undefined ? side : { ...side, setup: { ...side.setup, policy } };
  const first = simulateOnce({ ...page, call }, then, browser, cache, 0);
  const second = simulateOnce(page, side, browser, cache, ago * 1000);
  const kept = keptPreflight(browser, first.exchanges);
  return { ...second, cached: isSpared(second), first: { call, simulated: first, ago, kept } };
}

const isSpared = ({ outcome }: SimulatedPage): boolean =>
  outcome?.steps.some(({ id, passed }) => id === 'cors-preflight-cache/match' && passed) ?? false;

/** The call with an origin that a page can have: as a browser writes it, or else opaque. */
function withValidOrigin(call: PageCall): PageCall {
  const fault = originFault(call.pageOrigin);
  return fault ? { ...call, pageOrigin: fault.origin ?? 'null' } : call;
}

function simulateOnce(
  page: PageView,
  side: GatewaySide,
  browser: BrowserId,
  cache: PreflightCache,
  now: number,
): SimulatedPage {
  const call = withValidOrigin(page.call);
  const server = new GatewayServer(side, call, page.http2 === true);
  try {
    const outcome = simulateFetch(call, server.answer, browser, { cache, now });
    const { exchanges } = server;
    return { browser, exchanges, outcome, cached: false, first: null };
  } catch (error) {
    if (!(error instanceof Undecided)) throw error;
    return { browser, exchanges: server.exchanges, outcome: null, cached: false, first: null };
  }
}
