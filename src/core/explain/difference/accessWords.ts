import type { Access, Shown } from '#core/difference/access.ts';
import type { Phrase } from '#core/explain/phrase.ts';
import { accessKinds, notDecidedWords, type Direction } from './differenceWords.ts';

/** Something that was tried: one setup lets it in, the other refuses it. */
export interface Witness extends Shown {
  readonly kind: keyof Access;
}

/** What is newly let in, or refused, and what is sure about it. */
export interface AccessTold {
  readonly witnesses: readonly Witness[];
  /** Empty where nothing is proved. */
  readonly proved: string;
  /** What is not sure. */
  readonly notes: readonly Phrase[];
}

export const accessTitles: Record<Direction, string> = {
  newlyLetIn: 'Lets in, in addition',
  newlyRefused: 'No longer lets in',
};

/** What a witness is; an origin is seen to be one. */
export const witnessWords: Record<keyof Access, string> = {
  origins: '',
  methods: 'method',
  headers: 'header',
};

const nothingWords: Record<Direction, string> = {
  newlyLetIn: 'Nothing, proved: nobody gets in who did not before.',
  newlyRefused: 'Nothing, proved: whoever got in before still does.',
};

export function accessTold(direction: Direction, access: Access): AccessTold {
  const witnesses = accessKinds.flatMap((kind) =>
    access[kind].shown.map((shown) => ({ ...shown, kind })),
  );
  const open = accessKinds.filter((kind) => !access[kind].nothingElse);
  return {
    witnesses,
    proved: provedWords(direction, access, open.length === 0 && witnesses.length === 0),
    notes: [
      ...(open.some((kind) => access[kind].shown.length > 0)
        ? [['These are examples; there may be more.']]
        : []),
      ...open
        .filter((kind) => access[kind].shown.length === 0)
        .map((kind) => notDecidedWords(direction, kind)),
    ],
  };
}

function provedWords(direction: Direction, access: Access, isNothing: boolean): string {
  if (isNothing) return nothingWords[direction];
  const proved = accessKinds.filter((kind) => access[kind].nothingElse);
  if (proved.length === accessKinds.length) return 'Nothing else, proved.';
  if (!access.origins.nothingElse) return '';
  return access.origins.shown.length > 0 ? 'No other origin, proved.' : 'No origin, proved.';
}
