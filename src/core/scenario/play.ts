import type { Exchange, FetchOutcome } from '#core/browser/fetchOutcome.ts';
import type { BrowserId, PageCall } from '#core/browser/pageCall.ts';
import type { Answer, Evaluate } from '#core/gateway/evaluator.ts';
import type { Readings } from '#core/gateway/readings.ts';
import { isPreflight } from '#core/http/headers.ts';
import type { HttpRequest, HttpResponse } from '#core/http/message.ts';
import { originFault } from '#core/http/origin.ts';
import type { Setup } from '#core/setup/setup.ts';
import type { PageView } from './pageView.ts';
import { simulateFetch } from '#core/browser/simulateFetch.ts';
import { PreflightCache } from '#core/browser/fetch/preflightCache.ts';

/** One request that a page's call set off. */
export interface PlayedExchange extends Exchange {
  /** As it reaches the gateway: with a path for a URL. Null if it goes to another server. */
  readonly toGateway: HttpRequest | null;
  /** The gateway's, with its steps and the documented scenario that applies; null from another. */
  readonly answer: Answer | null;
}

/** A page's call, played against the gateway in one browser. */
export interface Played {
  readonly browser: BrowserId;
  readonly exchanges: readonly PlayedExchange[];
  /** Null if an answer of the gateway is undecided: what comes after it cannot be told. */
  readonly outcome: FetchOutcome | null;
  /** Whether a preflight was spared because an earlier one's answer is still kept. */
  readonly cached: boolean;
}

/** The gateway's side. */
export interface GatewaySide {
  readonly setup: Setup;
  readonly readings: Partial<Readings>;
  readonly evaluate: Evaluate;
}

/** What any other server answers, as a login page does to which a native service redirects. */
const otherServer: HttpResponse = {
  status: 200,
  statusText: 'OK',
  headers: [['Content-Type', 'text/html']],
};

/** Thrown through the browser's algorithm, which has nothing to go on with. */
class Undecided extends Error {}

/** How long after the first call the second one is made, in ms. */
const secondCallAfter = 1000;

/** The gateway as a server; it keeps what it was asked. */
class Server {
  readonly exchanges: PlayedExchange[] = [];
  readonly #side: GatewaySide;
  readonly #origin: string | null;

  constructor(side: GatewaySide, { pageOrigin, url }: PageCall) {
    this.#side = side;
    this.#origin = originOf(url, pageOrigin);
  }

  readonly answer = (request: HttpRequest): HttpResponse => {
    const { url = '/' } = request;
    const sent = { ...request, url };
    const preflight = isPreflight(request);
    if (originOf(url, this.#origin ?? '') !== this.#origin) {
      const exchange = { request: sent, response: otherServer, preflight };
      this.exchanges.push({ ...exchange, toGateway: null, answer: null });
      return otherServer;
    }
    const toGateway = { ...request, url: targetOf(url) };
    const answer = this.#side.evaluate(this.#side.setup, toGateway, this.#side.readings);
    const response = answer.response ?? otherServer;
    this.exchanges.push({ request: sent, response, preflight, toGateway, answer });
    if (!answer.response) throw new Undecided();
    return response;
  };
}

function originOf(url: string, base: string): string | null {
  const from = URL.canParse(base) ? base : undefined;
  return URL.canParse(url, from) ? new URL(url, from).origin : null;
}

function targetOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const { pathname, search } = new URL(url);
  return pathname + search;
}

/**
 * Plays a page's call against the gateway: every request that a browser sends, each answered by the
 * evaluator, and what the page gets. Whatever goes to another origin than the call's URL is answered
 * by a plain 200 without CORS headers.
 */
export function play(page: PageView, side: GatewaySide, browser: BrowserId): Played {
  const cache = new PreflightCache();
  const first = playOnce(page, side, browser, cache, 0);
  if (!page.again || first.outcome === null) return first;
  const second = playOnce(page, side, browser, cache, secondCallAfter);
  const spared = first.outcome.preflight !== null && second.outcome?.preflight === null;
  return { ...second, cached: spared };
}

/** The call of a page that there can be: an origin as a browser writes it, or else an opaque one. */
function possible(call: PageCall): PageCall {
  const fault = originFault(call.pageOrigin);
  return fault ? { ...call, pageOrigin: fault.origin ?? 'null' } : call;
}

function playOnce(
  page: PageView,
  side: GatewaySide,
  browser: BrowserId,
  cache: PreflightCache,
  now: number,
): Played {
  const call = possible(page.call);
  const server = new Server(side, call);
  try {
    const outcome = simulateFetch(call, server.answer, browser, { cache, now });
    return { browser, exchanges: server.exchanges, outcome, cached: false };
  } catch (error) {
    if (!(error instanceof Undecided)) throw error;
    return { browser, exchanges: server.exchanges, outcome: null, cached: false };
  }
}
