import type { Access, Gain } from '#core/difference/access.ts';
import type { PolicyChange, SetupDifference } from '#core/difference/setupDifference.ts';
import { list, phrase, type Phrase } from '#core/explain/phrase.ts';
import { applicationWords, fieldWords } from './changeWords.ts';

export type Direction = 'newlyLetIn' | 'newlyRefused';

interface GainWords {
  /** Before what is shown. */
  readonly title: string;
  /** Where it is proved that there is nothing. */
  readonly nothing: Phrase;
  readonly notDecided: Phrase;
}

const gains: Record<Direction, Record<keyof Access, GainWords>> = {
  newlyLetIn: {
    origins: {
      title: 'Newly let in',
      nothing: ['Newly let in: nothing (proved).'],
      notDecided: [
        'Not decided: no origin was found that is newly let in, but that there is none is not proved.',
      ],
    },
    methods: {
      title: 'Newly allowed methods',
      nothing: [],
      notDecided: ['Not decided: whether a method is newly allowed.'],
    },
    headers: {
      title: 'Newly allowed headers',
      nothing: [],
      notDecided: ['Not decided: whether a header is newly allowed.'],
    },
  },
  newlyRefused: {
    origins: {
      title: 'Newly refused',
      nothing: ['Newly refused: nothing (proved).'],
      notDecided: [
        'Not decided: no origin was found that is newly refused, but that there is none is not proved.',
      ],
    },
    methods: {
      title: 'Newly refused methods',
      nothing: [],
      notDecided: ['Not decided: whether a method is newly refused.'],
    },
    headers: {
      title: 'Newly refused headers',
      nothing: [],
      notDecided: ['Not decided: whether a header is newly refused.'],
    },
  },
};

/** Where nothing was found and nothing is proved. */
export const notDecidedWords = (direction: Direction, kind: keyof Access): Phrase =>
  gains[direction][kind].notDecided;

/** What is newly let in or refused; empty where there is nothing to say. */
export function gainWords(direction: Direction, kind: keyof Access, gain: Gain): Phrase {
  const { shown, nothingElse } = gain;
  const { title, nothing, notDecided } = gains[direction][kind];
  if (shown.length === 0) return nothingElse ? nothing : notDecided;
  const values = list(shown.map(({ value }) => value));
  return nothingElse
    ? phrase`${[title]}: ${values}. Nothing else (proved).`
    : phrase`${[title]}, for example: ${values}.`;
}

export const policyWords: Record<PolicyChange, Phrase> = {
  kept: [],
  added: ['There was no CORS policy before.'],
  removed: ['There is no CORS policy any more: nothing is checked.'],
};

const directions = Object.keys(gains) as readonly Direction[];
export const accessKinds = Object.keys(gains.newlyLetIn) as readonly (keyof Access)[];

/** All that is another than before, the most important first. */
export function differenceWords(difference: SetupDifference): readonly Phrase[] {
  const changes = changedWords(difference);
  if (difference.same) return [[sameWords(changes.length > 0)], ...changes];
  const access = directions.flatMap((direction) =>
    accessKinds.map((kind) => gainWords(direction, kind, difference[direction][kind])),
  );
  return [policyWords[difference.policy], ...access, ...changes].filter(({ length }) => length > 0);
}

/** What is written otherwise, field by field. */
export const changedWords = (difference: SetupDifference): readonly Phrase[] => [
  ...difference.fields.map(fieldWords),
  ...applicationWords(difference.applications),
  ...(difference.nativeResponse ? [['The native service answers otherwise.']] : []),
];

export const sameWords = (isWrittenOtherwise: boolean): string =>
  isWrittenOtherwise
    ? 'Every request is answered as before (proved).'
    : 'The policy is the same as before.';
