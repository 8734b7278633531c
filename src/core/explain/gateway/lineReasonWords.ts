import type { ComparedLine } from '#core/documented/compare.ts';
import type { InputName } from '#core/documented/inputs.ts';
import { readingQuestions } from './readingQuestionWords.ts';

/** The input that a line of the answer is made of. */
const madeOf: Readonly<Record<string, InputName>> = {
  ':start': 'Native service',
  'access-control-allow-origin': 'Origin',
  'access-control-allow-methods': 'Allowed Methods',
  'access-control-allow-headers': 'Allow Headers',
  'access-control-max-age': 'Max Age',
  'access-control-allow-credentials': 'Allow Credentials',
  'access-control-expose-headers': 'Expose Headers',
};

function byInputs(part: string, differing: readonly InputName[]): string {
  const source = madeOf[part.toLowerCase()];
  return source !== undefined && differing.includes(source)
    ? `Differs because your ${source} is not the example’s.`
    : 'Differs because your inputs are not the example’s.';
}

/** Why a line differs because of the inputs or a reading; null if that is not why, or it does not differ. */
export function lineReason(line: ComparedLine, differing: readonly InputName[]): string | null {
  if (line.mark === 'inputs') return byInputs(line.part, differing);
  if (line.mark !== 'readings') return null;
  const ids = line.basis?.kind === 'reading' ? line.basis.readings : [];
  const questions = ids.map((id) => readingQuestions[id]);
  return ['Differs because of a reading that is not the default.', ...questions].join(' ');
}
