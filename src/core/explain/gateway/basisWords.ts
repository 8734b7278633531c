import type { Basis } from '#core/gateway/provenance.ts';
import { outcomeWords } from './outcomeWords.ts';
import { readingQuestions } from './readingQuestionWords.ts';

export interface BasisWords {
  /** One or two words for a tag. */
  readonly tag: string;
  /** The same in a sentence. */
  readonly title: string;
}

/**
 * What a part of an answer rests on, in words. `rowsOwn` tells that the inputs are those of the
 * row itself, so that the row documents the answer and not only the flowchart.
 */
export function basisWords(basis: Basis, rowsOwn: boolean): BasisWords {
  switch (basis.kind) {
    case 'documented': {
      const { group, label } = outcomeWords[basis.outcome];
      if (rowsOwn && /^\d/.test(label)) {
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
        title: `Not documented. It hangs on: ${basis.readings.map((id) => readingQuestions[id]).join(' ')}`,
      };
    case 'erratum':
      return { tag: 'erratum', title: 'The page contradicts itself here' };
    case 'native':
      return { tag: 'native', title: 'The native service’s own' };
  }
}
