import type { PageView } from '#core/scenario/pageView.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import type { Setup } from '#core/setup/setup.ts';
import type { Ticket } from '#core/ticket/ticket.ts';
import { caseOf, tellsNoCall, type Case, type Chosen } from './case.ts';
import { consoleRowOf } from './consoleRow.ts';
import { observedOf } from './observedOf.ts';
import { callOf } from './callOf.ts';
import { nativeOf } from './nativeOf.ts';
import { requestOf } from './requestOf.ts';
import { missingIn } from './missing.ts';
import { openBesideCase } from './openBesideCase.ts';
import { gatewayParts, partIds, type OpenedTicket, type PartId } from './openedTicket.ts';
import { toldSetup } from './toldSetup.ts';

/**
 * The scenario that a ticket tells of: its policy and applications, the page's call or the request,
 * and what was answered. What it does not tell stays as it is on the screen. Null if it tells nothing
 * that a scenario holds.
 *
 * Only what CORS is about goes over: other headers keep their names and lose their values, and a URL
 * loses those of its query.
 *
 * @param chosen which exchange or call is opened; null for the one that failed first
 */
export function openTicket(
  ticket: Ticket,
  chosen: Chosen | null,
  before: Scenario,
): OpenedTicket | null {
  const told = caseOf(ticket, chosen);
  const call = callOf(told);
  const request = requestOf(told);
  const observed = observedOf(told, call);
  const setup = setupOf(ticket, told, before.setup);
  const parts: Readonly<Record<PartId, boolean>> = {
    policy: ticket.policy !== null,
    applications: ticket.applications !== null,
    call: call !== null,
    request: call === null && request !== null,
    native: nativeOf(told) !== null,
    observed: observed.length > 0,
  };
  const replaces = partIds.filter((part) => parts[part]);
  if (replaces.length === 0) return null;
  if (tellsNoCall(told)) return openBesideCase(ticket, { before, setup, replaces });
  const { readings, foundOut, tryOrigins, title } = before;
  const missing = missingIn(ticket, told);
  const symptom = (told.console ?? consoleRowOf(told))?.text;
  const scenario: Scenario = {
    setup,
    request: request ?? before.request,
    ...(readings && { readings }),
    ...(foundOut && { foundOut }),
    ...pageOf(call, told, before),
    ...(tryOrigins && { tryOrigins }),
    ...(observed.length > 0 && {
      observed: { exchanges: observed, ...(parts.policy && { setup: 'same' as const }) },
    }),
    ...(title !== undefined && { title }),
    ...(symptom !== undefined && { symptom }),
    ...(missing.length > 0 && { missing }),
  };
  const stays = gatewayParts.filter((part) => !parts[part]);
  return { scenario, replaces, stays, missing };
}

function setupOf(ticket: Ticket, told: Case, before: Setup): Setup {
  const native = nativeOf(told);
  return { ...toldSetup(ticket, before), ...(native && { nativeResponse: native }) };
}

/** A request that no page sent leaves no call. Where nothing was told of either, the call stays. */
function pageOf(call: PageView | null, told: Case, before: Scenario): Pick<Scenario, 'page'> {
  if (call) return { page: call };
  return told.request || !before.page ? {} : { page: before.page };
}
