import { isPreflight } from '#core/http/headers.ts';
import type { HttpRequest } from '#core/http/message.ts';
import { parseUrl } from '#core/http/parseUrl.ts';
import { writeRequest } from '#core/message/rawHttp.ts';
import { otherInputs } from '#core/observed/judgeObserved.ts';
import type { Observed, ObservedExchange } from '#core/scenario/observed.ts';
import type { PageView } from '#core/scenario/pageView.ts';
import type { Setup } from '#core/setup/setup.ts';
import { beginCall } from '#ui/state/call/beginCall.ts';
import type { Documents } from '#ui/state/documents.ts';
import { canonicalDraft, draftRequest } from '#ui/state/draft.ts';
import type { Simulations } from '#ui/state/simulateInBrowsers.ts';

interface Now {
  readonly documents: Documents;
  /** What the call on the screen sets off, if there is one. */
  readonly simulations: Simulations | undefined;
}

/**
 * What an observed exchange was the answer to: another exchange of the call on the screen; else what
 * was last open of it; else the inputs that were told.
 *
 * @param past what was open before, the last one at the end
 */
export function backToObserved(
  exchange: ObservedExchange,
  { documents, simulations }: Now,
  past: readonly Documents[],
): Documents {
  const { page, observed } = documents;
  if (!observed) return documents;
  const isOf = (setup: Setup, request: HttpRequest): boolean =>
    otherInputs(exchange, observed, { setup, request }).length === 0;
  const { exchanges = [] } = simulations?.chosen ?? {};
  const sent = exchanges.findIndex(
    ({ toGateway }) => toGateway && isOf(documents.setup.value, toGateway),
  );
  if (page && sent >= 0) return { ...documents, page: { ...page, exchange: sent } };
  const before = past.findLast(
    (then) => then.observed === observed && isOf(then.setup.value, then.request.value),
  );
  return before ?? asTold(exchange, observed, documents);
}

function asTold(exchange: ObservedExchange, observed: Observed, documents: Documents): Documents {
  const { setup } = observed;
  const { request } = exchange;
  return {
    ...documents,
    ...(setup && setup !== 'same' && { setup: canonicalDraft(setup), native: undefined }),
    request: draftRequest(writeRequest(request), request),
    page: documents.page && callOf(exchange, observed, documents.page),
    code: undefined,
  };
}

/** The call of a page that sends it: with what the request after a preflight has, if that was seen. */
function callOf({ request }: ObservedExchange, { exchanges }: Observed, page: PageView): PageView {
  const actual = exchanges.find((other) => !isPreflight(other.request))?.request ?? request;
  const { url = '/' } = actual;
  const { call, ...view } = beginCall(actual, page);
  const target = parseUrl(url, page.call.url)?.href ?? call.url;
  const { exchange: _, ...ofPreflight } = view;
  return { ...(isPreflight(request) ? ofPreflight : view), call: { ...call, url: target } };
}
