import type { PageCall } from '#core/browser/pageCall.ts';
import { simulateFetch } from '#core/browser/simulateFetch.ts';
import { headerNotSupported, methodNotAllowed, originNotAllowed } from '#core/gateway/statuses.ts';
import type { HttpResponse } from '#core/http/message.ts';
import { readTicket } from '#core/ticket/readTicket.ts';
import { modelOf, type TicketConsole } from '#core/ticket/ticket.ts';

/** Any call that has a preflight: what is printed names no more of it. */
const call: PageCall = {
  ...{ pageOrigin: 'https://page.example', url: 'https://gateway.example/', method: 'PUT' },
};

const refusals: readonly HttpResponse[] = [originNotAllowed, methodNotAllowed, headerNotSupported];

/** The gateway's refusals of a preflight for which a browser prints this line. */
export function refusalsPrinting(line: TicketConsole): readonly HttpResponse[] {
  const { browser, kind, status } = line;
  const possible = refusals.filter((refusal) => status === null || refusal.status === status);
  const isUnknown = browser === 'edge-legacy' || kind === 'Unspecified';
  return isUnknown ? possible : possible.filter((refusal) => kindsFor(refusal, line).has(kind));
}

function kindsFor(refusal: HttpResponse, { browser }: TicketConsole): ReadonlySet<string> {
  const { console } = simulateFetch(call, () => refusal, modelOf[browser]);
  return new Set(readTicket(console.join('\n')).console.map(({ kind }) => kind));
}
