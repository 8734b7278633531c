import type { holdsForeign, OwnText } from '#core/ticket/holdsForeign.ts';
import { isOwnText } from '#core/setup/isOwnText.ts';
import type { Late } from '#ui/late/Late.svelte.ts';
import type { Playground } from '#ui/state/Playground.svelte.ts';

export type TicketReader = Late<{ readonly holdsForeign: typeof holdsForeign }>;

/** A text that cannot be read in its place, but as a ticket. */
export interface ForeignText {
  readonly place: OwnText;
  readonly text: string;
  readonly onticket: () => void;
}

/**
 * The text in one place if it is another format there; null also until that can be told.
 *
 * @param tickets loaded by whoever says that the answer does not follow
 */
export function foreignText(
  playground: Playground,
  place: OwnText,
  tickets: TicketReader,
  onticket: (text: string) => void,
): ForeignText | null {
  const text = unread(playground, place);
  const isForeign = text !== null && tickets.part?.holdsForeign;
  if (!isForeign || !isForeign(text, place, playground.setup.shown !== null)) return null;
  return { place, text, onticket: () => onticket(text) };
}

function unread({ setup, code, request }: Playground, place: OwnText): string | null {
  if (place === 'setup') return setup.stale && !isOwnText(setup.text) ? setup.text : null;
  if (place === 'code') return code?.stale ? code.text : null;
  return request.issues.some(({ blocking }) => blocking) ? request.text : null;
}
