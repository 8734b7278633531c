import { defaultFlags, type Setup } from '#core/setup/setup.ts';
import type { Ticket } from '#core/ticket/ticket.ts';

/** The policy and the applications that a ticket tells of; what it does not tell stays. */
export const toldSetup = (
  { policy, applications }: Pick<Ticket, 'policy' | 'applications'>,
  before: Setup,
): Setup => ({
  ...before,
  ...(policy && { policy }),
  ...(applications && {
    applications: applications.map(({ name, jsOrigins, isSuspended }) => ({
      ...{ name, jsOrigins, isSuspended },
      associated: defaultFlags.associated,
    })),
  }),
});
