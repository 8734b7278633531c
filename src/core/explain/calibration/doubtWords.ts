import { phrase, joined, type Phrase } from '#core/explain/phrase.ts';
import { policyFieldNames } from '#core/explain/policyFieldNames.ts';
import type { HttpResponse } from '#core/http/message.ts';
import type { ObservedLine } from '#core/observed/compareObserved.ts';
import type { ObservedResponse } from '#core/scenario/observed.ts';
import type { CorsPolicy } from '#core/setup/setup.ts';
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

interface Difference {
  readonly predicted: HttpResponse | null;
  readonly lines: readonly ObservedLine[];
  readonly field: keyof CorsPolicy | null;
}

const statusWords = (status: number, text: string | null): string =>
  `${status} ${text ?? ''}`.trim();

/** Beside the nearest combination of readings: what it would have answered. */
export function differenceWords(
  named: string,
  observed: ObservedResponse | null,
  { predicted, lines, field }: Difference,
): Phrase {
  const isStatus = lines.some(({ part }) => part.startsWith(':'));
  const seen =
    isStatus && observed && predicted
      ? phrase`${statusWords(observed.status, observed.statusText)} instead of ${statusWords(predicted.status, predicted.statusText)}`
      : joined(lines.map(lineWords), ', ');
  const hangs = field ? [` It hangs on ${policyFieldNames[field]}.`] : [];
  return [`All but ${named} can be explained. It has `, ...seen, '.', ...hangs];
}

const lineWords = ({ part, observed, predicted }: ObservedLine): Phrase => {
  if (observed === null) return phrase`no ${part}, where ${predicted ?? ''} would be sent`;
  if (predicted === null) return phrase`${`${part}: ${observed}`}, where none would be sent`;
  return phrase`${`${part}: ${observed}`} instead of ${predicted}`;
};
