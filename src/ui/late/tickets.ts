import { cleanAside, readAside } from '#ui/ticket/readAside.ts';
import { filesIn } from '#ui/ticket/filesIn.ts';
import { TicketDesk } from '#ui/ticket/TicketDesk.svelte.ts';
import { holdsForeign } from '#core/ticket/holdsForeign.ts';
import { pastedBefore } from '#ui/panes/ticket/pastedBefore.ts';
import TicketOpener from '#ui/panes/ticket/TicketOpener.svelte';

/** Reading tickets: the window, and the desk that keeps what was pasted until the page goes. */
export const tickets = () => ({
  TicketOpener,
  holdsForeign,
  filesIn,
  desk: new TicketDesk(readAside, cleanAside),
  /** Another desk, for a policy that is pasted elsewhere. */
  pastedBefore,
  beginDesk: () => new TicketDesk(readAside, cleanAside),
});
