import { alternativeWords } from '#core/explain/gateway/readingWords.ts';
import type { ReadingId } from '#core/gateway/readings.ts';
import { pluralize } from '#core/explain/pluralize.ts';
import { capital, requestsWords } from './sourceWords.ts';

/** How much is known of a reading. */
export type PointState = 'contradiction' | 'settled' | 'open' | 'not-observable';

export const pointStateWords: Readonly<Record<PointState, string>> = {
  contradiction: 'contradiction',
  settled: 'settled',
  open: 'open',
  'not-observable': 'not shown',
};

interface Point {
  readonly state: PointState;
}

/** "5 settled, 6 open, 1 contradiction"; before anything is settled what can be. */
export function pointCounts(points: readonly Point[], kind: 'own' | 'test'): string {
  const count = (state: PointState) => points.filter((point) => point.state === state).length;
  const [contradictions, settled, open] = [count('contradiction'), count('settled'), count('open')];
  if (settled + contradictions === 0)
    return `with ${kind === 'own' ? 'this policy up to' : 'the test policies'} ${open} can be settled`;
  return [
    `${settled} settled`,
    `${open} open`,
    ...(contradictions > 0 ? [pluralize(contradictions, 'contradiction')] : []),
  ].join(', ');
}

/** What of an open point is known already; null if nothing is. */
export const leftWords = (id: ReadingId, left: readonly string[], all: number): string | null =>
  left.length === 0 || left.length === all
    ? null
    : left.map((alternative) => alternativeWords(id, alternative)).join('; or: ');

/** What will tell. */
export function tellsWords(askedBy: readonly number[], kind: 'own' | 'test'): string {
  if (askedBy.length > 0) return `${requestsWords(askedBy)} will tell`;
  return kind === 'own' ? 'needs the test policies' : 'none of these requests tells';
}

/** In the foot: what pinning does. */
export function settledWords(
  { count, others }: { readonly count: number; readonly others: number },
  changes: boolean,
): string {
  const isOne = (others || count) === 1;
  const which =
    others === 0
      ? isOne
        ? 'It is our default'
        : `All ${count} are our defaults`
      : notOurs(count, others);
  return `${which}: this answer ${changes ? `changes with ${isOne ? 'it' : 'them'}` : 'stays the same'}.`;
}

function notOurs(count: number, others: number): string {
  if (count === 1) return 'It is not our default';
  return `${others} of the ${count} ${others === 1 ? 'is not our default' : 'are not our defaults'}`;
}

/** After they were pinned. */
export const pinnedWords = (count: number): string =>
  `${capital(pluralize(count, 'open point'))} pinned as found out.`;
