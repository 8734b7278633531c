import type { Disagreement, SuspectPart } from '#core/calibration/disagreement.ts';
import { phrase, joined, type Phrase } from '#core/explain/phrase.ts';
import { pluralize } from '#core/explain/pluralize.ts';
import { policyFieldNames } from '#core/explain/policyFieldNames.ts';
import type { ObservedLine } from '#core/observed/compareObserved.ts';
import { capital, sourcesWords, type Source } from './sourceWords.ts';

/** What is said of observations that contradict one another. */
export interface DoubtWords {
  readonly title: string;
  /** What is likely behind it. */
  readonly causes: string;
  /** Whether something of it was found out before. */
  readonly isOld: boolean;
}

export function doubtWords(sources: readonly Source[], kind: 'own' | 'test'): DoubtWords {
  const isOld = sources.some((source) => source.kind === 'found-out');
  const named = sourcesWords(sources, kind);
  const policy = kind === 'own' ? 'the policy on the screen' : 'the test policy';
  if (sources.length === 1)
    return {
      title: `${capital(answerTo(sources[0], named))} does not fit ${policy}, however it is read.`,
      causes: 'Perhaps the gateway has another policy, or somebody else answered.',
      isOld,
    };
  const isOneRequest = new Set(sources.map((source) => JSON.stringify(source))).size === 1;
  const changed = isOld
    ? 'the gateway was changed since then'
    : 'two instances answered behind a load balancer, the policy was changed in between';
  return {
    title: isOneRequest
      ? `Two answers to ${named} cannot both come from one gateway.`
      : `${capital(named)} cannot ${sources.length === 2 ? 'both' : 'all'} come from one gateway.`,
    causes: `Perhaps ${changed}, or the gateway has another policy than ${policy}.`,
    isOld,
  };
}

const answerTo = (source: Source | undefined, named: string): string =>
  source?.kind === 'request' ? `the answer to ${named}` : named;

/** Beside the nearest combination of readings: what it would have answered, and what that depends on. */
export function differenceWords(named: string, { lines, hangsOn }: Disagreement): Phrase {
  const [status, reason] = [':status', ':reason'].map((part) =>
    lines.find((line) => line.part === part),
  );
  const seen = status
    ? phrase`${statusOf('observed', status, reason)} instead of ${statusOf('predicted', status, reason)}`
    : joined([...lines.slice(0, maxLines).map(lineWords), ...moreLines(lines)], ', ', ' and ');
  return [
    `All but ${named} can be explained. It has `,
    ...seen,
    '.',
    // Where many lines are another, no field alone is it.
    ...(hangsOn && (status || lines.length === 1) ? suspectWords(hangsOn) : []),
  ];
}

const statusOf = (
  side: 'observed' | 'predicted',
  status: ObservedLine,
  reason: ObservedLine | undefined,
): string => `${status[side] ?? ''} ${reason?.[side] ?? ''}`.trim();

const suspectNames: Readonly<Record<SuspectPart['field'], string>> = {
  ...policyFieldNames,
  applications: 'the JavaScript origins of applications',
  nativeResponse: 'what the native service answers',
};

const suspectWords = ({ field, entry }: SuspectPart): Phrase =>
  entry === null
    ? [` It depends on ${suspectNames[field]}.`]
    : [' It depends on ', { code: entry }, ` in ${suspectNames[field]}.`];

/** The rest is counted. */
const maxLines = 2;

const moreLines = ({ length }: readonly ObservedLine[]): readonly Phrase[] =>
  length > maxLines ? [[pluralize(length - maxLines, 'other difference')]] : [];

const lineWords = ({ part, observed, predicted }: ObservedLine): Phrase => {
  if (observed === null) return phrase`no ${part}, where ${predicted ?? ''} would be sent`;
  if (predicted === null) return phrase`${`${part}: ${observed}`}, where none would be sent`;
  return phrase`${`${part}: ${observed}`} instead of ${predicted}`;
};

/** On what is folded away. */
export const moreDoubts = (count: number): string => pluralize(count, 'more contradiction');

/** Above who answered instead. */
export const setAsideTitle = (sources: readonly Source[], kind: 'own' | 'test'): string =>
  `${capital(sourcesWords(sources, kind))}: not the policy’s answer${sources.length === 1 ? '' : 's'}, set aside.`;
