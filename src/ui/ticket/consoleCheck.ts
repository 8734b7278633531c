import type { ConsoleCheck } from '#core/explain/ticket/consoleWords.ts';
import { simulateFetch } from '#core/browser/simulateFetch.ts';
import type { PageCall } from '#core/browser/pageCall.ts';
import type { Evaluate } from '#core/gateway/evaluator.ts';
import type { HttpRequest, HttpResponse } from '#core/http/message.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { readTicket } from '#core/ticket/readTicket.ts';
import { modelOf, type TicketConsole } from '#core/ticket/ticket.ts';

/**
 * Whether a browser prints this line for the answer that the opened case has: the observed one where
 * there is one, else the gateway's. Null if neither is known, or the line is about another call.
 */
export function checkConsole(
  entry: TicketConsole,
  scenario: Scenario,
  evaluate: Evaluate | null,
): ConsoleCheck | null {
  if (!scenario.page || entry.browser === 'edge-legacy') return null;
  if (!isAbout(scenario.page.call, entry)) return null;
  const server = (request: HttpRequest): HttpResponse => {
    const response =
      observed(scenario, request) ??
      evaluate?.(scenario.setup, request, scenario.readings).response ??
      null;
    if (!response) throw new Unknown();
    return response;
  };
  try {
    const { console } = simulateFetch(scenario.page.call, server, modelOf[entry.browser]);
    const printed = readTicket(console.join('\n')).console;
    const fits = printed.some(
      ({ kind, preflight }) => kind === entry.kind && sameOrUnknown(preflight, entry.preflight),
    );
    return fits ? { fits } : { fits, printed: console[0] ?? '' };
  } catch {
    return null;
  }
}

/** The call's URL is known without its query. */
const isAbout = ({ url }: PageCall, entry: TicketConsole): boolean =>
  entry.url === null || entry.url.split(/[?#]/, 1)[0] === url.split(/[?#]/, 1)[0];

class Unknown extends Error {}

const sameOrUnknown = (a: boolean | null, b: boolean | null): boolean =>
  a === null || b === null || a === b;

/** What was answered to such a request, if enough of it is known to judge by. */
function observed({ observed }: Scenario, { method }: HttpRequest): HttpResponse | null {
  const response = observed?.exchanges.find(({ request }) => request.method === method)?.response;
  if (!response) return null;
  const { status, statusText, headers } = response;
  if (!headers && status < 400) throw new Unknown();
  return { status, statusText: statusText ?? '', headers: headers ?? [] };
}
