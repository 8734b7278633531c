import { parseUrl } from '#core/http/parseUrl.ts';
import { lineCounter } from '#core/text/lines.ts';
import { callsIn } from '#core/snippet/call/callsIn.ts';
import type { FoundCall, TextItem } from '#core/snippet/call/describeCall.ts';
import type { SnippetApi } from '#core/snippet/value/sent.ts';
import { Unknown, type Value } from '#core/snippet/value/value.ts';
import { programIn } from './programIn.ts';

type Lines = readonly (readonly [name: string, value: string | null])[];

/** A call as it is written; null for what is known only when the code runs. */
export interface WrittenCall {
  readonly api: SnippetApi;
  /** With the unknown pieces of it as they are written: `${base}/orders`. */
  readonly url: string | null;
  readonly method: string | null;
  readonly headers: Lines;
  readonly credentials: string | null;
  readonly mode: string | null;
  readonly hasBody: boolean;
  readonly implied: Lines;
  readonly referrer: string | null;
  /** Of the piece, from 1. */
  readonly firstLine: number;
  readonly lastLine: number;
}

/** The calls in a piece of code; null if it cannot be read. Never throws. */
export function callsInPiece(code: string): readonly WrittenCall[] | null {
  const read = programIn(code);
  if (!read) return null;
  const place = lineCounter(read.text);
  try {
    const { calls } = callsIn(read.program, read.text);
    return calls.map((call) => ({
      ...written(call),
      firstLine: place(call.node.start).line,
      lastLine: place(call.node.end).line,
    }));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function written(found: FoundCall): Omit<WrittenCall, 'firstLine' | 'lastLine'> {
  const { api, options, open, headers, body, implied } = found;
  const text = (name: string) => known(options?.get(name));
  const method = options?.has('method') || open ? text('method') : 'GET';
  return {
    api,
    url: urlIn(options?.get('url')),
    method: method === null ? null : normalised(method),
    headers: linesIn(headers?.list ?? []),
    credentials: text('credentials'),
    mode: text('mode'),
    hasBody: body !== undefined && (body.body !== undefined || body.unknown !== null),
    implied: linesIn(implied),
    referrer: text('referrer'),
  };
}

const known = (item: TextItem | undefined): string | null =>
  typeof item?.value === 'string' ? item.value : null;

const linesIn = (list: readonly { readonly name: string; readonly value: Value }[]): Lines =>
  list.map(({ name, value }) => [name, typeof value === 'string' ? value : null] as const);

/** A text of which nothing is known. */
const variable = /^\$\{[^{}]*\}$/;

function urlIn(item: TextItem | undefined): string | null {
  if (!item) return null;
  const { value } = item;
  if (!(value instanceof Unknown)) return parseUrl(value) ? value.trim() : value;
  const { shown } = value;
  return shown === undefined || shown === '…' || variable.test(shown) ? null : shown;
}

/** https://fetch.spec.whatwg.org/#concept-method-normalize */
const normalised = (method: string): string =>
  /^(?:delete|get|head|options|post|put)$/i.test(method) ? method.toUpperCase() : method;
