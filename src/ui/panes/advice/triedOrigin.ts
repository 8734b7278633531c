import { sameName, valueOf } from '#core/http/headers.ts';
import type { HttpRequest } from '#core/http/message.ts';
import { bodyPart, writeRequest } from '#core/message/rawHttp.ts';
import { withCall } from '#core/scenario/pageView.ts';
import type { Playground } from '#ui/state/Playground.svelte.ts';
import type { Trying } from '#ui/editors/advice/findingActs.ts';
import { withPageOrigin } from '#ui/editors/call/pageEdits.ts';
import { withOrigin, withoutHeader } from '#ui/editors/request/requestEdits.ts';
import {
  withPage,
  withRequestText,
  type Documents,
  type TriedOrigin,
} from '#ui/state/documents.ts';

/** What advice may try in what is open. */
export const tryingIn = (playground: Playground): Trying => ({
  origin: triedOrigin(playground.documents)?.origin ?? null,
  try: (origin) => playground.restore(withTriedOrigin(playground.documents, origin)),
  putBack: () => playground.restore(withoutTriedOrigin(playground.documents)),
});

/** The origin that was put there to be tried; null once another one is in its place. */
export function triedOrigin({ tried, request, page }: Documents): TriedOrigin | null {
  if (!tried || 'page' in tried.before !== Boolean(page)) return null;
  const now = page ? page.call.pageOrigin : valueOf(request.value.headers, 'Origin');
  return now === tried.origin ? tried : null;
}

/** The same request, or the same call, from another origin. */
export function withTriedOrigin(documents: Documents, origin: string): Documents {
  const { page, request } = documents;
  const earlier = triedOrigin(documents)?.before;
  if (page) {
    const { pageOrigin, pageUrl } = page.call;
    const before = { page: { pageOrigin, ...(pageUrl !== undefined && { pageUrl }) } };
    const call = withPageOrigin(page.call, origin);
    const tried = { origin, before: earlier ?? before };
    return { ...withPage(documents, withCall(page, call)), tried };
  }
  const before = { header: valueOf(request.value.headers, 'Origin') ?? null };
  const tried = { origin, before: earlier ?? before };
  return { ...withRequest(documents, withOrigin(request.value, origin)), tried };
}

/** With the origin from before it was tried; all else stays as it is. */
export function withoutTriedOrigin(documents: Documents): Documents {
  const { page, request } = documents;
  const before = triedOrigin(documents)?.before;
  if (!before) return documents;
  if ('page' in before) {
    if (!page) return documents;
    const { pageUrl: _, ...call } = page.call;
    const back = withPage(documents, withCall(page, { ...call, ...before.page }));
    return { ...back, tried: undefined };
  }
  const back =
    before.header === null
      ? withoutOrigin(request.value)
      : withOrigin(request.value, before.header);
  return { ...withRequest(documents, back), tried: undefined };
}

/** What a text has after its header lines stays. */
const withRequest = (documents: Documents, request: HttpRequest): Documents =>
  withRequestText(documents, writeRequest(request) + bodyPart(documents.request.text));

const withoutOrigin = (request: HttpRequest): HttpRequest =>
  withoutHeader(
    request,
    request.headers.findIndex(([name]) => sameName(name, 'Origin')),
  );
