import { joined, list, phrase, type Phrase } from '#core/explain/phrase.ts';
import { pluralize } from '#core/explain/pluralize.ts';
import type { FixedAccess, FixProof } from '#core/fixProof/fixProof.ts';
import type { MovedOrigins } from '#core/fixProof/movedOrigins.ts';

/** What a fix changes, as far as it is proved. */
export function fixProofWords({ access, kept, broken }: FixProof): Phrase {
  const sentences: Phrase[] = [];
  if (access) sentences.push(...accessWords(access));
  if (broken.length > 0)
    sentences.push(phrase`Breaks ${[pluralize(broken.length, 'passing case')]}: ${list(broken)}.`);
  else if (kept > 0) sentences.push([`Keeps ${pluralize(kept, 'passing case')}.`]);
  return joined(sentences, ' ');
}

function accessWords({ removed, gained, domains }: FixedAccess): readonly Phrase[] {
  if ([removed, gained].every(isNobody)) return [['Nobody else gets in or is kept out (proved).']];
  return [removedWords(removed, domains), gainedWords(gained, domains)];
}

const isNobody = ({ shown, only }: MovedOrigins): boolean => only === 'shown' && shown.length === 0;

function removedWords(removed: MovedOrigins, domains: readonly string[]): Phrase {
  const { shown, only, unexpected } = removed;
  const such = phrase`Removes origins such as ${list(shown)}`;
  if (unexpected !== null) return phrase`${such}, and ${unexpected} too.`;
  if (only === 'side') return phrase`${such}, and no name under ${list(domains)} (proved).`;
  if (shown.length === 0) {
    return [
      only === null ? 'Whether it removes anybody is not proved.' : 'Removes nobody (proved).',
    ];
  }
  if (only === null) return phrase`${such}. Which others is not proved.`;
  return phrase`Removes only ${list(shown)} (proved).`;
}

function gainedWords(gained: MovedOrigins, domains: readonly string[]): Phrase {
  const { shown, only, unexpected } = gained;
  const such = phrase`Lets in origins such as ${list(shown)}`;
  if (unexpected !== null) return phrase`${such}, and ${unexpected} too.`;
  if (only === 'side') return phrase`${such}, and nobody outside ${list(domains)} (proved).`;
  if (shown.length === 0) {
    return [
      only === null
        ? 'Whether it lets in anybody else is not proved.'
        : 'Lets nobody else in (proved).',
    ];
  }
  if (only === null) return phrase`${such}. Which others is not proved.`;
  return phrase`Lets in ${list(shown)} and nobody else (proved).`;
}

export const fixNotProved = 'What this changes is not proved.';
export const fixLookedAt = 'Looking at what this changes.';
