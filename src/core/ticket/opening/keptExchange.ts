import { combinedValue, has, sameName } from '#core/http/headers.ts';
import type { HttpRequest } from '#core/http/message.ts';
import type { Case, Expectation } from '#core/scenario/case.ts';
import { withoutSecretsInCases } from '#core/secrets/inCases.ts';
import { LeftOut } from '#core/secrets/leftOut.ts';
import type { TicketExchange, TicketHeaders } from '#core/ticket/ticket.ts';
import { linesOf } from './observedOf.ts';
import { requestOfExchange } from './requestOf.ts';

const allowOrigin = 'Access-Control-Allow-Origin';

/**
 * A case, not named yet, that expects of a request what was observed: the status, and what CORS is about
 * of the header lines. Null where request or answer are not told whole.
 */
export function keptExchange(exchange: TicketExchange): Case | null {
  const { request: told, response } = exchange;
  const request = told.headers && requestOfExchange(exchange);
  const { status = null, headers = null } = response ?? {};
  if (!request || status === null || status < 200 || status > 599) return null;
  const lines = headers ? expectedLines(request, headers) : [];
  const expect: Expectation = { status, ...(lines.length > 0 && { headers: lines }) };
  const [kept] = withoutSecretsInCases([{ name: '', request, expect }], new LeftOut().leaveOut);
  return kept ?? null;
}

type Lines = NonNullable<Expectation['headers']>;

/** Only lines whose values are known. */
function expectedLines({ method, headers }: HttpRequest, answered: TicketHeaders): Lines {
  const isKnown = (wanted: string) =>
    answered.every(([name, value]) => value !== null || !sameName(name, wanted));
  const value = (name: string) => combinedValue(linesOf(answered), name) ?? null;
  const ofActual = has(headers, 'Origin') ? [allowOrigin] : [];
  const names = method === 'OPTIONS' ? corsNames(answered) : ofActual;
  return names.filter(isKnown).map((name) => [name, value(name)]);
}

/** Each once, as it was first written. */
function corsNames(answered: TicketHeaders): readonly string[] {
  const names = answered.map(([name]) => name).filter((name) => /^access-control-/i.test(name));
  return names.filter((name, at) => names.findIndex((other) => sameName(other, name)) === at);
}
