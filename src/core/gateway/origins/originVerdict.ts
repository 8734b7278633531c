import { outcomeTraits } from '#core/gateway/outcomeTraits.ts';
import type { Verdict } from '#core/gateway/verdict.ts';

/** `undecided`: an entry is too costly, or its engine is missing. */
export type OriginVerdict = 'allowed' | 'refused' | 'undecided';

/** The least that the gateway decides by its Origin alone. */
export const requestFrom = (origin: string) =>
  ({ method: 'GET', headers: [['Origin', origin]] }) as const;

export function verdictOf({ outcome }: Pick<Verdict, 'outcome'>): OriginVerdict {
  const { kind } = outcomeTraits[outcome];
  return kind === 'refused' || kind === 'undecided' ? kind : 'allowed';
}
