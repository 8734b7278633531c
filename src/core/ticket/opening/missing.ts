import { missingIds, type Missing } from '#core/scenario/missing.ts';
import type { Ticket } from '#core/ticket/ticket.ts';
import { namesMethod } from './assumed.ts';
import { caseOf, type Case } from './case.ts';

const rules: Readonly<Record<Missing, (ticket: Ticket, told: Case) => boolean>> = {
  policy: ({ policy, policies }) => policy === null && policies === undefined,
  // The browser hides it: its console cannot tell 403 from 405.
  'preflight-answer': (_, { preflight, request, console }) =>
    !preflight?.response?.status && (console?.preflight !== false || request?.error !== undefined),
  reason: (_, { preflight }) =>
    preflight?.response?.status === 403 &&
    !preflight.response.statusText &&
    preflight.response.message === undefined,
  url: (_, { call, preflight, request, console }) =>
    (call?.url ?? preflight?.request.url ?? request?.request.url ?? console?.url ?? null) === null,
  'page-origin': (_, told) => !tellsOrigin(told),
  'method-and-headers': (_, told) => !tellsHeaders(told) && !tellsMethod(told),
  headers: (_, told) => !tellsHeaders(told) && tellsMethod(told),
  applications: ({ applications, policy }, { preflight, request }) =>
    applications === null &&
    policy !== null &&
    [preflight, request].some((exchange) => exchange?.response?.status === 403),
};

const tellsHeaders = ({ call, preflight, request }: Case): boolean =>
  call !== null || [preflight, request].some((exchange) => exchange?.request.headers != null);

const tellsMethod = ({ console, request }: Case): boolean =>
  request?.request.method != null || (console !== null && namesMethod(console));

function tellsOrigin({ call, console, preflight, request }: Case): boolean {
  const sent = [preflight, request].some(
    (exchange) =>
      exchange?.request.originFromReferer !== undefined ||
      exchange?.request.headers?.some(([name]) => name.toLowerCase() === 'origin'),
  );
  return sent || (console?.pageOrigin ?? call?.pageOrigin ?? null) !== null;
}

/** What is missing of one case, the most telling first. */
export const missingIn = (ticket: Ticket, told: Case): readonly Missing[] =>
  missingIds.filter((id) => rules[id](ticket, told));

/** The same of a ticket that is too little to open; nothing if no request is what it tells of. */
export function missingWithout(ticket: Ticket): readonly Missing[] {
  const { exchanges, calls, console } = ticket;
  const isCase = exchanges.length + calls.length + console.length > 0;
  return isCase ? missingIn(ticket, caseOf(ticket, null)) : [];
}
