import type { TicketRow } from '#core/ticket/rows/ticketRow.ts';
import type { IconName } from '#ui/parts/controls/icons.ts';
import type { Tone } from '#ui/parts/controls/tone.ts';

/** How an observed status looks: refusals as in the chips; who sent another failure is not known. */
export function answerLook(status: number | null): {
  readonly tone: Tone;
  readonly icon: IconName;
} {
  if (status === null) return { tone: 'refused', icon: 'x' };
  if (status === 405) return { tone: 'refused', icon: 's405' };
  if (status === 403) return { tone: 'refused', icon: 's403' };
  if (status >= 400) return { tone: 'plain', icon: 'pass' };
  return { tone: 'ok', icon: 'ok' };
}

/** A row of the table: allowed and yet failed is a failure of another kind. */
export function rowLook({ status, happened }: TicketRow): ReturnType<typeof answerLook> {
  if (happened === 'not-told' || happened === 'call') return { tone: 'muted', icon: 'open' };
  if (happened === 'not-sent' || happened === 'not-readable') return { tone: 'warn', icon: 'warn' };
  return answerLook(status);
}
