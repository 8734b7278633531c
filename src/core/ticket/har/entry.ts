import { has, sameName, valueOf } from '#core/http/headers.ts';
import { parseUrl } from '#core/http/parseUrl.ts';
import { LeftOut } from '#core/secrets/leftOut.ts';
import { isObject, listOf, member, textOf, type Json } from '#core/ticket/json/json.ts';
import type { FoundObject } from '#core/ticket/json/jsonSink.ts';
import type { PieceBody } from '#core/ticket/piece.ts';
import { keptOfRequest, keptOfResponse, keptUrl, sentCookie } from '#core/ticket/privacy/kept.ts';
import type { TicketExchange, TicketRequest, TicketResponse } from '#core/ticket/ticket.ts';
import { headerLinesOf, type HeaderLines } from './headerLines.ts';
import { notTold } from './wanted.ts';
import { messageOf } from './content.ts';

/**
 * An entry of a HAR (1.2 and what tools made of it) as pieces of a ticket; none if it has nothing to
 * do with CORS, null if it is no entry. Whatever is of another type than it should be is not told.
 */
export function piecesOfEntry({ object, key, cut }: FoundObject): readonly PieceBody[] | null {
  const request = object.get('request');
  const response = object.get('response');
  if (!isObject(request)) return null;
  if (!isObject(response) && !(key === 'entries' && (cut || request.has('url')))) return null;
  if (cut && textOf(request.get('url')) === null) return [];
  const lines = linesOf(request);
  const answer = answerOf(response);
  const error = errorOf(object, response);
  const isMarked = object.get('_resourceType') === 'preflight';
  const sent = { request, lines, answer, error: error ?? (answer || cut ? null : '') };
  if (!isMarked && !isAboutCors(sent)) return [];
  const leftOut = new LeftOut();
  const read = requestOf(request, lines, leftOut);
  const exchange: Omit<TicketExchange, 'lines'> = {
    preflight: isMarked || isPreflight(read.method, lines),
    request: read,
    response: answer && responseOf(response, answer, leftOut),
    ...(error !== null && { error }),
  };
  if (request.has('postData')) leftOut.leaveOut('body', 'request');
  if (member(member(response, 'content'), 'text') !== undefined) leftOut.leaveOut('body', 'answer');
  return [
    { kind: 'exchange', ...exchange },
    ...leftOut.names.map((name) => ({ kind: 'left-out', name }) as const),
  ];
}

/** What of an answer is there: null if none came. */
interface Answer {
  readonly status: number | null;
  readonly lines: HeaderLines | null;
}

/** Status 0 (browsers) and -1 (Playwright) say that none came, or that it was kept from the page. */
function answerOf(response: Json | undefined): Answer | null {
  const status = statusOf(member(response, 'status'));
  const lines = linesOf(response);
  if (status === null ? !lines?.length : status <= 0) return null;
  return { status, lines };
}

/** Null: none is visible. `writeHar` marks that, since a HAR has to have a list. */
const linesOf = (message: Json | undefined): HeaderLines | null =>
  member(message, notTold) === true ? null : headerLinesOf(member(message, 'headers'));

/** Some tools write it as a text. */
export function statusOf(json: Json | undefined): number | null {
  const status = typeof json === 'string' && /^-?\d{1,3}$/.test(json) ? Number(json) : json;
  return typeof status === 'number' && Number.isInteger(status) && status < 1000 ? status : null;
}

/** Chromium and WebKit, Playwright, others. */
function errorOf(entry: Json, response: Json | undefined): string | null {
  const places = [
    member(response, '_error'),
    member(response, '_failureText'),
    member(entry, '_error'),
  ];
  const error = places.map(textOf).find((text) => text !== null && text !== '');
  return error === undefined || error === null ? null : error.slice(0, 300);
}

interface Sent {
  readonly request: Json;
  readonly lines: HeaderLines | null;
  readonly answer: Answer | null;
  /** '' if no answer came and nothing says why. */
  readonly error: string | null;
}

function isAboutCors({ request, lines, answer, error }: Sent): boolean {
  if (/^options$/i.test(textOf(member(request, 'method')) ?? '')) return true;
  if (lines?.some(([name]) => sameName(name, 'Origin') || isCorsName(name))) return true;
  if (answer?.lines?.some(([name]) => isCorsName(name))) return true;
  // What was blocked has no answer, or an error beside it; what a visitor or a filter blocked says so.
  return error !== null && !/BLOCKED_BY_CLIENT|ABORTED|CACHE/.test(error);
}

const isCorsName = (name: string): boolean => /^access-control-/i.test(name);

export const isPreflight = (method: string | null, lines: HeaderLines | null): boolean =>
  (method === null || method === 'OPTIONS') && has(lines ?? [], 'Access-Control-Request-Method');

function requestOf(request: Json, lines: HeaderLines | null, leftOut: LeftOut): TicketRequest {
  const url = textOf(member(request, 'url'));
  const kept = lines && keptOfRequest(lines);
  for (const name of kept?.leftOut ?? []) leftOut.leaveOut(name, name);
  const sent = (lines && sentCookie(lines)) || !!listOf(member(request, 'cookies'))?.length;
  const referer = refererOf(lines ?? [], url);
  return {
    method: textOf(member(request, 'method'))?.trim() || null,
    url: url === null ? null : keptUrl(url, leftOut.leaveOut),
    headers: kept?.headers ?? null,
    ...(sent && { cookie: true }),
    ...(referer !== null && { originFromReferer: referer }),
  };
}

/** The page's origin, where the copy lacks Origin: a browser adds that last. */
function refererOf(lines: HeaderLines, url: string | null): string | null {
  if (has(lines, 'Origin')) return null;
  const page = parseUrl(valueOf(lines, 'Referer') ?? '');
  if (!page || !/^https?:$/.test(page.protocol)) return null;
  return parseUrl(url ?? '')?.origin === page.origin ? null : page.origin;
}

function responseOf(response: Json | undefined, answer: Answer, leftOut: LeftOut): TicketResponse {
  const kept = answer.lines && keptOfResponse(answer.lines);
  for (const name of kept?.leftOut ?? []) leftOut.leaveOut(name, name);
  const message = messageOf(member(response, 'content'));
  return {
    status: answer.status,
    statusText: textOf(member(response, 'statusText'))?.trim() ?? null,
    headers: kept?.headers ?? null,
    ...(message !== undefined && { message }),
  };
}
