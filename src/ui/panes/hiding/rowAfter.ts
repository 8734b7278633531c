import { documentedIds, type DocumentedId } from '#core/gateway/outcome.ts';
import type { Playground } from '#ui/state/Playground.svelte.ts';

/** The documented row after or before the one that applies, round the ends of the documentation's order. */
export function rowAfter(
  { answer, behindCover }: Pick<Playground, 'answer' | 'behindCover'>,
  by: 1 | -1,
): DocumentedId {
  const at =
    behindCover.sends === 'request' ? documentedIds.findIndex((id) => id === answer.outcome) : -1;
  const next = at === -1 && by === -1 ? documentedIds.length - 1 : at + by;
  return documentedIds.at(next % documentedIds.length) ?? documentedIds[0];
}
