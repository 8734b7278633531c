import { list, phrase, type Phrase } from '#core/explain/phrase.ts';
import { pluralize } from '#core/explain/pluralize.ts';
import { alternativeWords, readingWords } from '#core/explain/gateway/readingWords.ts';
import { readingIds } from '#core/gateway/readings.ts';
import type { Explanation } from '#core/observed/explainObserved.ts';
import type { ObservedVerdict } from '#core/observed/judgeObserved.ts';
import type { Observed, ObservedResponse } from '#core/scenario/observed.ts';

/** What follows from what was observed. */
export interface VerdictWords {
  /** What comes first, in bold. */
  readonly title: string;
  /** The rest of that sentence. */
  readonly text: Phrase;
  /** Below it, quietly. */
  readonly notes: readonly string[];
}

const sizeOf = (explanation: Explanation | undefined): number =>
  Object.keys(explanation ?? {}).length;

/** "status, reason and all CORS headers". */
function comparedParts({ statusText, headers }: ObservedResponse): string {
  if (!headers) return statusText ? 'status and reason' : 'the status, and nothing else was seen';
  return statusText ? 'status, reason and all CORS headers' : 'status and all CORS headers';
}

/** Over HTTP/2 the refusals of a preflight with one status are alike. */
const reasonUnseen = ({ status, statusText, message }: ObservedResponse): readonly string[] =>
  status === 403 && !statusText && message === undefined
    ? ['The reason was not seen, as over HTTP/2: another 403 would look the same.']
    : [];

function explainedTitle([first, ...others]: readonly Explanation[]): string {
  const size = sizeOf(first);
  const sets = others.length + 1;
  if (sets === 1)
    return size === 1
      ? 'They differ, and one reading explains it:'
      : `They differ, and ${size} readings together explain it:`;
  return size === 1
    ? `They differ, and each of ${sets} readings explains it:`
    : `They differ, and each of ${sets} sets of readings explains it:`;
}

function explainedNote([first, ...others]: readonly Explanation[]): string {
  const size = sizeOf(first);
  if (others.length > 0) return 'Pinned, any of them makes every line agree.';
  return size === 1
    ? `Pinned, every line agrees. None of the other ${readingIds.length - 1} readings explains it alone.`
    : `Pinned, every line agrees. No ${size === 2 ? 'reading' : 'smaller set'} explains it alone.`;
}

const andList = (names: readonly string[]): string =>
  names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;

function otherInputsText({ inputs }: ObservedVerdict): string {
  const named = inputs.length > 3 ? pluralize(inputs.length, 'input') : andList(inputs);
  return `(${named} ${inputs.length === 1 ? 'differs' : 'differ'}).`;
}

/** The preflight of a call and not the request on the screen, or the other way round. */
const isOtherRequest = ({ inputs }: ObservedVerdict): boolean => inputs.includes('Method');

function otherRequestText({ exchange: { request, response } }: ObservedVerdict): Phrase {
  return phrase`${request.method}, answered with ${response.status}.`;
}

const untold = 'No policy came with it: the one of this case is assumed.';

function wordsOf(verdict: ObservedVerdict): VerdictWords {
  const { response } = verdict.exchange;
  switch (verdict.kind) {
    case 'agrees':
      return {
        title: 'Observed and predicted agree:',
        text: [`${comparedParts(response)}.`],
        notes: reasonUnseen(response),
      };
    case 'differs':
      return {
        title: 'They differ.',
        text: ['Readings that explain it are looked for.'],
        notes: [],
      };
    case 'explained':
      return {
        title: explainedTitle(verdict.explanations),
        text: [],
        notes: [explainedNote(verdict.explanations)],
      };
    case 'unexplained':
      return {
        title: 'No reading explains this.',
        text: ['Who else could have answered:'],
        notes: [],
      };
    case 'other-inputs':
      return isOtherRequest(verdict)
        ? { title: 'Another request was observed:', text: otherRequestText(verdict), notes: [] }
        : { title: 'Observed with other inputs', text: [otherInputsText(verdict)], notes: [] };
    case 'undecided':
      return {
        title: 'Nothing to compare:',
        text: ['what the gateway answers is undecided.'],
        notes: [],
      };
  }
}

/** The line above an observed answer and the predicted one. */
export function verdictWords(verdict: ObservedVerdict, { setup }: Observed): VerdictWords {
  const words = wordsOf(verdict);
  const isTold = setup !== undefined || verdict.kind === 'other-inputs';
  return isTold ? words : { ...words, notes: [...words.notes, untold] };
}

/** The readings of an explanation as question and answer, in the order of the readings. */
export const explanationWords = (explanation: Explanation): readonly [string, string][] =>
  readingIds.flatMap((id): [string, string][] => {
    const alternative = explanation[id];
    return alternative === undefined
      ? []
      : [[readingWords[id].question, alternativeWords(id, alternative)]];
  });

/** "≠ Observed: 403" beside it: for the banner, and for a screen reader. */
export function observedFact(verdict: ObservedVerdict): string {
  const {
    kind,
    exchange: { response },
  } = verdict;
  const { status, statusText } = response;
  if (kind === 'agrees') return 'Observed: the same';
  if (kind === 'other-inputs')
    return `Observed: ${isOtherRequest(verdict) ? 'another request' : 'other inputs'}`;
  return `Observed: ${kind === 'unexplained' && statusText ? `${status} ${statusText}` : status}`;
}

/** Below what was observed: what is never compared, by name where it was seen. */
export function notComparedWords(
  { headers }: ObservedResponse,
  isCompared: (name: string) => boolean,
): Phrase {
  if (!headers) return ['Not compared: the headers, which were not seen, and the body.'];
  const names = [...new Set(headers.map(([name]) => name))].filter((name) => !isCompared(name));
  return names.length === 0
    ? ['Not compared: other headers, and the body.']
    : phrase`Not compared: ${list(names)} and the body.`;
}

/** Below what is predicted: "5 of 5 lines differ. All follow from one reading." */
export function differenceWords(verdict: ObservedVerdict): string | null {
  const { kind, lines, explanations } = verdict;
  if (kind !== 'differs' && kind !== 'explained' && kind !== 'unexplained') return null;
  const shown = new Set(lines.map(({ part }) => rowOf(part)));
  const unlike = new Set(lines.filter(({ same }) => !same).map(({ part }) => rowOf(part)));
  const isStatus = lines.some(({ part, same }) => part === ':status' && !same);
  const count =
    shown.size === 1
      ? `The ${isStatus ? 'status' : 'reason'} differs.`
      : `${unlike.size} of ${pluralize(shown.size, 'line')} ${unlike.size === 1 ? 'differs' : 'differ'}.`;
  if (kind !== 'explained') return count;
  const size = sizeOf(explanations[0]);
  const by = size === 1 ? 'one reading' : `${size} readings together`;
  return `${count} ${unlike.size === 1 ? 'It follows' : 'All follow'} from ${by}.`;
}

/** Status and reason are one line of a message. */
const rowOf = (part: string): string => (part === ':reason' ? ':status' : part);
