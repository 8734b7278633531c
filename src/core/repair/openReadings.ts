import type { Answer } from '#core/gateway/evaluator.ts';
import type { ReadingId, Readings } from '#core/gateway/readings.ts';
import { defaultBrowser } from '#core/scenario/pageView.ts';
import { simulatePage } from '#core/scenario/simulatePage.ts';
import { inTheWay } from './inTheWay.ts';
import type { Circumstances } from './subject.ts';
import type { Repair } from './whatMustChange.ts';

/** The readings on which what is answered after all changes depends. */
export interface OpenReadings {
  /** All passes all the same. */
  readonly harmless: readonly ReadingId[];
  /** Something would be in the way again. */
  readonly harmful: readonly ReadingId[];
}

/** Which readings stay open once all proposed changes are made: each set that bears on an answer is played. */
export function openReadings({ then }: Repair, circumstances: Circumstances): OpenReadings {
  const { readings, evaluate, browsers } = circumstances;
  const browser = browsers[0] ?? defaultBrowser;
  const side = { setup: then.setup, readings, evaluate };
  const answers: readonly (Answer | null)[] =
    'request' in then
      ? [evaluate(then.setup, then.request, readings)]
      : simulatePage(then.page, side, browser).exchanges.map(({ answer }) => answer);
  const harmless = new Set<ReadingId>();
  const harmful = new Set<ReadingId>();
  for (const other of answers.flatMap((answer) => (answer ? otherReadings(answer) : []))) {
    const circumstance = { ...circumstances, readings: { ...readings, ...other } };
    const into = inTheWay(then, circumstance, browser) ? harmful : harmless;
    for (const id of Object.keys(other) as ReadingId[]) into.add(id);
  }
  return { harmless: [...harmless].filter((id) => !harmful.has(id)), harmful: [...harmful] };
}

const otherReadings = ({ hangsOn, hangsOnTogether }: Answer): readonly Partial<Readings>[] => [
  ...hangsOn.map(({ reading, alternative }) => ({ [reading]: alternative })),
  ...hangsOnTogether.map(({ readings }) => readings),
];
