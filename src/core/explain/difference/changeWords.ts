import type { ApplicationChange, ApplicationChanges } from '#core/difference/applicationChanges.ts';
import type { FieldChange } from '#core/difference/fieldChanges.ts';
import type { ListChange } from '#core/difference/listChange.ts';
import { joined, list, phrase, type Phrase } from '#core/explain/phrase.ts';
import { policyFieldNames } from '#core/explain/policyFieldNames.ts';

/** "Allowed Methods: added PUT, removed GET." */
export function fieldWords(change: FieldChange): Phrase {
  const name = [policyFieldNames[change.field]];
  if (change.kind === 'list') {
    return phrase`${name}: ${change.reordered ? ['another order'] : listWords(change)}.`;
  }
  return phrase`${name}: ${valueWords(change.after)}, was ${valueWords(change.before)}.`;
}

function listWords({ added, removed }: ListChange): Phrase {
  const parts = [
    ...(added.length > 0 ? [phrase`added ${list(added)}`] : []),
    ...(removed.length > 0 ? [phrase`removed ${list(removed)}`] : []),
  ];
  return joined(parts, '; ');
}

function valueWords(value: boolean | number | null): Phrase {
  if (value === null) return ['left out'];
  return typeof value === 'number' ? [String(value)] : [value ? 'on' : 'off'];
}

/** One sentence for each application. */
export const applicationWords = (changes: ApplicationChanges): readonly Phrase[] => [
  ...changes.added.map((name) => phrase`Application ${name} was added.`),
  ...changes.removed.map((name) => phrase`Application ${name} was removed.`),
  ...changes.changed.map(applicationChangeWords),
];

function applicationChangeWords(change: ApplicationChange): Phrase {
  const { name, jsOrigins, isSuspended, associated } = change;
  const origins = listWords(jsOrigins);
  const parts = [
    ...(origins.length > 0 ? [phrase`JavaScript origins ${origins}`] : []),
    ...(isSuspended === undefined ? [] : [[isSuspended ? 'now suspended' : 'active again']]),
    ...(associated === undefined
      ? []
      : [[associated ? 'now associated with the API' : 'no longer associated with the API']]),
  ];
  return phrase`Application ${name}: ${joined(parts, '; ')}.`;
}
