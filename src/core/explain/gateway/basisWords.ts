import type { Basis } from '#core/gateway/provenance.ts';
import type { Known } from '#core/scenario/foundOut.ts';
import { outcomeWords } from './outcomeWords.ts';
import { readingQuestions } from './readingQuestionWords.ts';

export interface BasisWords {
  /** One or two words for a tag. */
  readonly tag: string;
  /** The same in a sentence. */
  readonly title: string;
}

/** How a reading is known that is not only assumed; before its question. */
export const knownWords: Readonly<Record<Known, BasisWords>> = {
  chosen: { tag: 'pinned', title: 'Pinned' },
  'found-out': { tag: 'found out', title: 'Found out on the gateway' },
};

/** Also the tooltip of an erratum's button. */
export const documentationContradicts = 'The documentation contradicts itself here';

/** Whether a row documents it, not only the flowchart. */
export const isByRow = (basis: Basis, rowsOwn: boolean): boolean =>
  rowsOwn && basis.kind === 'documented' && outcomeWords[basis.outcome].isRow;

/**
 * What a part of an answer rests on, in words.
 *
 * @param rowsOwn the inputs are the row's own, so the row documents the answer, not only the
 * flowchart
 */
export function basisWords(basis: Basis, rowsOwn: boolean): BasisWords {
  switch (basis.kind) {
    case 'documented': {
      const { group, label } = outcomeWords[basis.outcome];
      if (isByRow(basis, rowsOwn)) {
        return {
          tag: `row ${label}`,
          title: `Documented: row ${label} of the ${group.toLowerCase()} table`,
        };
      }
      return {
        tag: `step ${basis.step}`,
        title: `Documented: step ${basis.step} of the ${group.toLowerCase()} flowchart`,
      };
    }
    case 'reading':
      return {
        tag: 'reading',
        title: `Not documented. It depends on: ${basis.readings.map((id) => readingQuestions[id]).join(' ')}`,
      };
    case 'erratum':
      return { tag: 'erratum', title: documentationContradicts };
    case 'native':
      return { tag: 'native', title: 'The native service’s own' };
  }
}
