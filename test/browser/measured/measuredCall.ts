import type { PageCall } from '#core/browser/pageCall.ts';
import type { HttpRequest, HttpResponse } from '#core/http/message.ts';

/** Where a call is measured. The ports are new in each run, and so is the path in each call. */
export interface Places {
  /** The origin of the page. */
  readonly page: string;
  /** The origin that the page calls, and another that redirects lead to. */
  readonly api: string;
  readonly other: string;
  /** No other call has it, so that no cache knows the answer. */
  readonly path: string;
}

/** The server of a call. It answers the prediction and the real request alike. */
export type Server = (request: HttpRequest) => HttpResponse;

/** A server whose answers name places. */
export type ServerAt = (places: Places) => Server;

/** What a row leaves out is the page's own: a GET of the API. */
export type CallPart = Partial<PageCall>;

/** A call, or several one after the other, that a Chromium makes and the model predicts. */
export interface MeasuredCall {
  /** A phrase; no two are the same. */
  readonly name: string;
  calls(places: Places): readonly PageCall[];
  readonly server: ServerAt;
}

export type At<T> = T | ((places: Places) => T);

const resolve = <T>(part: At<T>, places: Places): T =>
  typeof part === 'function' ? (part as (places: Places) => T)(places) : part;

/** One row of the table; calls that follow each other are given as a list. */
export const row = (
  name: string,
  part: At<CallPart | readonly CallPart[]>,
  server: ServerAt,
): MeasuredCall => ({
  name,
  server,
  calls: (places) => {
    const url = places.api + places.path;
    return [resolve(part, places)]
      .flat()
      .map((call) => ({ pageOrigin: places.page, url, ...call }));
  },
});
