import { phrase, type Phrase } from '#core/explain/phrase.ts';
import { pluralize } from '#core/explain/pluralize.ts';
import type { JudgedOrigin, JudgedOrigins } from '#core/gateway/origins/judgeOrigins.ts';
import { originNotAllowed } from '#core/gateway/statuses.ts';
import type { Setup } from '#core/setup/setup.ts';

/** What the gateway makes of an origin, in a word or two. */
export const originVerdictWords: Record<JudgedOrigin['verdict'], string> = {
  allowed: 'allowed',
  refused: `${originNotAllowed.status} ${originNotAllowed.statusText}`,
  undecided: 'cannot be told',
};

/** Where an origin was found; null if it was not. */
export function originPlaceWords({ places }: JudgedOrigin, setup: Setup): Phrase | null {
  const { policy, application } = places;
  const entry = policy === null ? undefined : setup.policy?.allowedOrigins[policy];
  if (entry !== undefined) return phrase`Allowed Origins: ${entry}`;
  const found = application && setup.applications[application.index];
  return found ? phrase`JavaScript origin of ${found.name}` : null;
}

/** How many are allowed, in one line. */
export function judgedOriginsSummary({ judged }: JudgedOrigins): string {
  const allowed = judged.filter(({ verdict }) => verdict === 'allowed').length;
  return `${allowed} of ${pluralize(judged.length, 'origin')} allowed`;
}
