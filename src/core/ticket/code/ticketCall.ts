import { credentialsModes } from '#core/browser/pageCall.ts';
import { parseUrl } from '#core/http/parseUrl.ts';
import { sameName, valueOf } from '#core/http/headers.ts';
import { withoutSecretsInHeader } from '#core/secrets/inHeaders.ts';
import { LeftOut } from '#core/secrets/leftOut.ts';
import { placeholder } from '#core/secrets/placeholder.ts';
import type { WrittenCall } from '#core/snippet/piece/callsInPiece.ts';
import { keptUrl } from '#core/ticket/privacy/kept.ts';
import type { TicketCall, TicketHeaders } from '#core/ticket/ticket.ts';

/** A call of a ticket, and under which names secrets were left out of it. */
export interface KeptCall {
  readonly call: Omit<TicketCall, 'lines'>;
  readonly leftOut: readonly string[];
}

/** What of a call as it is written is kept. */
export function ticketCall(written: WrittenCall): KeptCall {
  const { api, url, method, mode, hasBody, implied } = written;
  const leftOut = new LeftOut();
  const headers = withoutSecrets(written.headers, leftOut);
  const credentials = credentialsModes.find((one) => one === written.credentials) ?? null;
  const call: Omit<TicketCall, 'lines'> = {
    ...{ api, pageOrigin: pageOriginOf(written), method, credentials },
    url: url === null ? null : keptUrl(url, leftOut.leaveOut),
    headers: ofScript(headers),
    ...(mode !== null && { mode }),
    ...(hasBody && { body: true }),
    ...(implied.length > 0 && { implied }),
  };
  return { call, leftOut: leftOut.names };
}

function withoutSecrets(headers: WrittenCall['headers'], leftOut: LeftOut): TicketHeaders {
  return headers.map(([name, value]) => {
    if (value === null) return [name, null];
    const without = withoutSecretsInHeader(name, value, leftOut.leaveOut);
    const isSecret = without !== value || value.includes(placeholder) || sameName(name, 'Cookie');
    return [name, isSecret ? null : value];
  });
}

/** Copies out of developer tools also name what the browser sets by itself. */
function ofScript(headers: TicketHeaders): TicketHeaders {
  const isCopy = headers.some(([name]) => /^sec-/i.test(name));
  const own = isCopy ? /^(?:sec-.*|referer|user-agent)$/i : /^(?:sec-.*|referer)$/i;
  return headers.filter(([name]) => !own.test(name));
}

/** The page is told by `referrer`, in copies for Node by a Referer. */
function pageOriginOf({ referrer, headers }: WrittenCall): string | null {
  const known = headers.flatMap(([name, value]) =>
    value === null ? [] : [[name, value] as const],
  );
  const told = referrer ?? valueOf(known, 'Referer');
  const origin = told && /^https?:/i.test(told) ? parseUrl(told)?.origin : undefined;
  return origin ?? null;
}
