import type { Missing } from '#core/scenario/missing.ts';
import type { Observed } from '#core/scenario/observed.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import type { Setup } from '#core/setup/setup.ts';
import type { Ticket } from '#core/ticket/ticket.ts';
import { gatewayParts, type OpenedTicket, type PartId } from './openedTicket.ts';

interface Opening {
  readonly before: Scenario;
  /** With what the ticket tells of it. */
  readonly setup: Setup;
  readonly replaces: readonly PartId[];
}

/**
 * Opens a ticket that tells of the gateway only. It is taken for the gateway of the call on the screen:
 * that stays, with all that was told of it.
 */
export function openBesideCase(ticket: Ticket, { before, setup, replaces }: Opening): OpenedTicket {
  const { observed, missing: _, drafts, ...others } = before;
  const missing = stillMissing(ticket, before);
  const scenario: Scenario = {
    ...others,
    setup,
    ...(drafts?.request !== undefined && { drafts: { request: drafts.request } }),
    ...(observed && { observed: observedWith(ticket, observed) }),
    ...(missing.length > 0 && { missing }),
  };
  const stays: readonly PartId[] = [
    ...gatewayParts.filter((part) => !replaces.includes(part)),
    before.page ? 'call' : 'request',
    ...(observed ? (['observed'] as const) : []),
  ];
  return { scenario, replaces, stays, missing };
}

/** The policy that is told is the one that was observed. */
const observedWith = ({ policy }: Ticket, observed: Observed): Observed =>
  policy ? { ...observed, setup: 'same' } : observed;

/** Without what is told now. A refusal can come from the applications once the policy is known. */
function stillMissing({ policy, applications }: Ticket, before: Scenario): readonly Missing[] {
  const { missing = [], observed } = before;
  const isRefused = observed?.exchanges.some(({ response }) => response.status === 403);
  const needsApplications = missing.includes('policy') && policy && !applications && isRefused;
  const left = missing.filter(
    (id) => !(id === 'policy' && policy) && !(id === 'applications' && applications),
  );
  return needsApplications ? [...left, 'applications'] : left;
}
