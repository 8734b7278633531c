import { simulateFetch } from '#core/browser/simulateFetch.ts';
import { documentedScenario } from '#core/documented/scenarios.ts';
import type { DocumentedId } from '#core/gateway/outcome.ts';
import type { HttpRequest, HttpResponse } from '#core/http/message.ts';
import { parseUrl } from '#core/http/parseUrl.ts';
import { defaultBrowser, type PageView } from '#core/scenario/pageView.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { emptyPolicy, type CorsPolicy, type Setup } from '#core/setup/setup.ts';
import { normalSetup, type WrittenSetup } from '#core/setup/writtenSetup.ts';

/** One shop throughout: its page, and the orders that the page asks for. */
export const shop = 'https://shop.acme.example';
export const orders = 'https://gateway.example:5543/gateway/Orders/1.0/orders';

export const policyOf = (change: Partial<CorsPolicy>): CorsPolicy => ({
  ...emptyPolicy,
  allowedOrigins: [shop],
  allowMethods: ['GET', 'POST'],
  ...change,
});

export const setupOf = (
  change: Partial<CorsPolicy> = {},
  rest: Partial<Omit<WrittenSetup, 'policy'>> = {},
): Setup => normalSetup({ policy: policyOf(change), applications: [], ...rest });

/** As a browser writes it; what is null is left out. */
export const preflight = (
  origin: string | null,
  method: string | null,
  headers: string | null = null,
): HttpRequest => ({
  method: 'OPTIONS',
  url: '/gateway/Orders/1.0/orders',
  headers: lines({
    Origin: origin,
    'Access-Control-Request-Method': method,
    'Access-Control-Request-Headers': headers,
  }),
});

export const request = (method: string, origin: string | null): HttpRequest => ({
  method,
  url: '/gateway/Orders/1.0/orders',
  headers: lines({ Origin: origin }),
});

const lines = (values: Readonly<Record<string, string | null>>) =>
  Object.entries(values).flatMap(([name, value]) =>
    value === null ? [] : [[name, value] as const],
  );

const ok: HttpResponse = { status: 200, statusText: 'OK', headers: [] };

/** A page's call, with the first request that it sets off: no answer decides about that. */
export function calling(setup: Setup, page: PageView): Scenario {
  const browser = page.browser ?? defaultBrowser;
  const [first] = simulateFetch(page.call, () => ok, browser).exchanges;
  if (!first) throw new Error('a lesson’s call sends something');
  const { pathname, search } = parseUrl(first.request.url) ?? { pathname: '/', search: '' };
  return { setup, page, request: { ...first.request, url: pathname + search } };
}

/** A row of the documentation, or what only its flowcharts show. */
export const row = (id: DocumentedId): Scenario => documentedScenario(id).scenario;
