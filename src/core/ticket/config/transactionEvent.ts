import { LeftOut } from '#core/secrets/leftOut.ts';
import { errorMessageOf } from '#core/ticket/errorMessage.ts';
import { isPreflight, statusOf } from '#core/ticket/har/entry.ts';
import { headerLinesOf, type HeaderLines } from '#core/ticket/har/headerLines.ts';
import { textOf } from '#core/ticket/json/json.ts';
import type { FoundObject } from '#core/ticket/json/jsonSink.ts';
import type { PieceBody } from '#core/ticket/piece.ts';
import { keptOfRequest, keptOfResponse, sentCookie } from '#core/ticket/privacy/kept.ts';
import type { TicketResponse } from '#core/ticket/ticket.ts';

export const headersOfEvent = [
  ...['requestHeaders', 'responseHeaders', 'nativeRequestHeaders', 'nativeResponseHeaders'],
] as const;

export const wantedOfEvent = ['httpMethod', 'responseCode', 'resPayload'] as const;

/**
 * A transaction event of the gateway: the only form that shows the native service's answer. Headers
 * are objects in it, so that of a doubled line one is lost. It has no URL.
 */
export function piecesOfEvent({ object, cut }: FoundObject): readonly PieceBody[] | null {
  const method = textOf(object.get('httpMethod'));
  if (cut || method === null || !(object.has('requestHeaders') || object.has('responseCode'))) {
    return null;
  }
  const leftOut = new LeftOut();
  const lines = headerLinesOf(object.get('requestHeaders'));
  const kept = lines && keptOfRequest(lines);
  for (const name of kept?.leftOut ?? []) leftOut.leaveOut(name, name);
  const message = errorMessageOf(textOf(object.get('resPayload')) ?? '');
  const answer = headerLinesOf(object.get('responseHeaders'));
  const status = statusOf(object.get('responseCode'));
  const response = answerOf(status, answer, leftOut);
  const native = headerLinesOf(object.get('nativeResponseHeaders'));
  return [
    {
      kind: 'exchange',
      preflight: isPreflight(method.toUpperCase(), lines),
      request: {
        method: method.toUpperCase(),
        url: null,
        headers: kept?.headers ?? null,
        ...(lines && sentCookie(lines) && { cookie: true as const }),
      },
      response: response && { ...response, ...(message !== undefined && { message }) },
      ...(native?.length && { nativeResponse: nativeOf(native, leftOut) }),
    },
    ...leftOut.names.map((name) => ({ kind: 'left-out', name }) as const),
  ];
}

function answerOf(
  status: number | null,
  lines: HeaderLines | null,
  leftOut: LeftOut,
): TicketResponse | null {
  if (status === null && lines === null) return null;
  const kept = lines && keptOfResponse(lines);
  for (const name of kept?.leftOut ?? []) leftOut.leaveOut(name, name);
  return { status, statusText: null, headers: kept?.headers ?? null };
}

/** Its status is not in the event. */
const nativeOf = (lines: HeaderLines, leftOut: LeftOut): TicketResponse =>
  answerOf(null, lines, leftOut) ?? { status: null, statusText: null, headers: null };
