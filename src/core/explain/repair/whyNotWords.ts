import { faultTag } from '#core/explain/gateway/originFaultWords.ts';
import { joined, phrase, type Phrase } from '#core/explain/phrase.ts';
import type { PartDifference } from '#core/repair/entries/originParts.ts';
import type { Parting, WhyNot } from '#core/repair/entries/whyNot.ts';

/** Why an entry does not match the Origin, in a line. */
export const whyNotWords = ({ entry, parting }: WhyNot): Phrase =>
  phrase`${entry}: ${reason(parting)}.`;

function reason(parting: Parting): Phrase {
  switch (parting.kind) {
    case 'shell-pattern':
      return phrase`${'*'} is no wildcard in a regular expression, it repeats what is before it`;
    case 'written':
      return [`it ${faultTag(parting.fault)}, which no browser sends`];
    case 'parts':
      return joined(parting.parts.map(partWords), ', ');
    case 'regex': {
      const { matched, along, expected, found } = parting.stop;
      if (found === '') return phrase`the Origin ends where ${expected} is expected`;
      if (expected === '') return phrase`it matches ${along}, and the Origin goes on with ${found}`;
      return phrase`${matched} matches ${along}; then the Origin has ${found}, the entry ${expected}`;
    }
    case 'unread':
      return ['it is no regular expression that can be judged here'];
    case 'other':
      return ['no part of it matches from the start'];
  }
}

function partWords({ part, entry, origin }: PartDifference): Phrase {
  if (entry === '') return phrase`the Origin has ${[part]} ${origin}, the entry none`;
  if (origin === '') return phrase`the entry has ${[part]} ${entry}, the Origin none`;
  return phrase`${[part]} ${entry}, not ${origin}`;
}

/** On the button that puts a form in the place of the entry; the second is for deeper sub-domains too. */
export const rewriteLabel = (form: string, { rewrites, parting }: WhyNot): string =>
  parting.kind === 'shell-pattern' && rewrites.length > 1 && form === rewrites.at(-1)
    ? `${form} (deeper ones too)`
    : form;
