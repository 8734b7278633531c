import { readFileSync } from 'node:fs';
import type { PageCall } from '#core/browser/pageCall.ts';
import type { Server } from '#core/browser/fetch/fetchContext.ts';
import { reasonPhrase } from '#core/http/reasonPhrase.ts';
import type { FetchOutcome } from '#core/browser/fetchOutcome.ts';
import type { HeaderList, HttpRequest, HttpResponse } from '#core/http/message.ts';

/** A response as it was measured; `drop` is a connection closed without an answer. */
interface MeasuredResponse {
  readonly status: number;
  readonly headers: HeaderList;
  readonly drop?: boolean;
  /** As it was sent; the usual phrase when left out. */
  readonly statusText?: string;
}

interface Answers {
  readonly preflightResponse: MeasuredResponse | null;
  readonly response: MeasuredResponse;
}

interface Preflight {
  readonly origin: string;
  readonly acrm: string;
  readonly acrh: string | null;
}

/** What one browser did. */
export interface Observation {
  readonly outcome: string;
  readonly preflight: Preflight | null;
  readonly visibleHeaders: HeaderList | null;
  readonly console: readonly string[];
  readonly corsError?: { readonly corsError: string; readonly failedParameter: string } | null;
  readonly error?: string;
  readonly requests: readonly {
    readonly method: string;
    readonly url: string;
    readonly preflight: boolean;
    readonly headers: HeaderList;
  }[];
}

export interface MeasuredExchange extends Answers {
  readonly id: string;
  readonly family: string;
  readonly note: string;
  readonly request: PageCall;
  readonly resources?: readonly (Answers & { readonly url: string })[] | null;
  readonly chromium: Observation;
  readonly firefox: Observation | null;
}

export interface MeasuredSequence {
  readonly id: string;
  readonly note: string;
  readonly pageOrigin: string;
  readonly steps: readonly (Answers & {
    readonly waitMs: number;
    readonly request: Omit<PageCall, 'pageOrigin'>;
  })[];
  readonly observed: readonly {
    readonly preflightSent: boolean;
    readonly preflight: Preflight | null;
    readonly outcome: string;
  }[];
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../fixtures/browser/${name}.json`, import.meta.url), 'utf8'));

export const exchanges = read('exchanges') as readonly MeasuredExchange[];
export const sequences = read('caches') as readonly MeasuredSequence[];
export const messages = read('console') as Readonly<
  Record<'chromium' | 'firefox', readonly { readonly text: string }[]>
>;

/** The measuring server called every status `X` that it had no phrase for. */
const withoutPhrase: ReadonlySet<number> = new Set([409, 418]);

const usualPhrase = (status: number): string =>
  withoutPhrase.has(status) ? 'X' : reasonPhrase(status) || 'X';

function answer(measured: MeasuredResponse | null): HttpResponse {
  if (measured === null) return { status: 404, statusText: 'Not Found', headers: [] };
  const { status, headers, drop, statusText } = measured;
  const phrase = statusText ?? usualPhrase(status);
  return { status: drop ? 0 : status, statusText: phrase, headers };
}

/** The server of a measurement: it knows a preflight by its method and header. */
export const serverOf =
  (measured: Answers & Pick<MeasuredExchange, 'resources'>): Server =>
  ({ method, url, headers }) => {
    const resource = measured.resources?.find((other) => other.url === url) ?? measured;
    const asks = headers.some(([name]) => name === 'Access-Control-Request-Method');
    return answer(method === 'OPTIONS' && asks ? resource.preflightResponse : resource.response);
  };

/** The headers of a request that CORS is about. */
const aboutCors = (headers: HeaderList) =>
  headers.filter(([name]) => /^origin$|^access-control-request-/i.test(name)).sort();

/** What is compared of a request that was sent. */
const aboutRequest = (request: HttpRequest, preflight: boolean) => [
  request.method,
  request.url,
  preflight,
  aboutCors(request.headers),
];

/** The requests of a simulated call, as `measuredRequests` has those of a measured one. */
export const simulatedRequests = ({ exchanges }: FetchOutcome) =>
  exchanges.map(({ request, preflight }) => aboutRequest(request, preflight));

export const measuredRequests = (requests: Observation['requests']) =>
  requests.map((request) => aboutRequest(request, request.preflight));
