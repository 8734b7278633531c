import { browsers } from '#core/browser/browsers.ts';
import type { FetchContext, Server } from '#core/browser/fetch/fetchContext.ts';
import type { FetchRequest } from '#core/browser/request/fetchRequest.ts';
import { makeRequest } from '#core/browser/request/makeRequest.ts';
import type { BrowserId, PageCall } from '#core/browser/pageCall.ts';
import { receive, type Received } from '#core/browser/fetch/received.ts';
import type { HeaderList, HttpResponse } from '#core/http/message.ts';

export const page = 'https://app.example';
export const api = 'https://api.example/orders';

/** A call across origins, GET unless told otherwise. */
export const call = (change: Partial<PageCall> = {}): PageCall => ({
  pageOrigin: page,
  url: api,
  ...change,
});

export const response = (headers: HeaderList, status = 200): HttpResponse => ({
  status,
  statusText: '',
  headers,
});

export const received = (headers: HeaderList, browser: BrowserId = 'standard', status = 200) =>
  receive(response(headers, status), browsers[browser]) satisfies Received;

/** The request that a call makes. */
export function requestOf(
  change: Partial<PageCall> = {},
  browser: BrowserId = 'standard',
): FetchRequest {
  const made = makeRequest(call(change), browsers[browser], []);
  if ('problem' in made) throw new Error(made.problem.code);
  return made.request;
}

/** What a fetch works with, against a server that gives the same answers to all. */
export function contextOf(
  change: Partial<PageCall>,
  server: Server,
  browser: BrowserId = 'standard',
): FetchContext {
  const request = requestOf(change, browser);
  request.tainting = 'cors';
  return {
    request,
    browser: browsers[browser],
    server,
    cache: null,
    now: 0,
    steps: [],
    exchanges: [],
    preflight: null,
    authorizationByWildcard: false,
  };
}

/** Answers preflights with the first list of headers, all else with the second. */
export const serving =
  (preflight: HeaderList, actual: HeaderList = preflight, status = 200): Server =>
  ({ method }) =>
    response(method === 'OPTIONS' ? preflight : actual, method === 'OPTIONS' ? 204 : status);

export const allowOrigin = (value: string) => ['Access-Control-Allow-Origin', value] as const;
