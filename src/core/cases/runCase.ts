import type { Answer, Evaluate } from '#core/gateway/evaluator.ts';
import type { OutcomeId } from '#core/gateway/outcome.ts';
import type { Readings } from '#core/gateway/readings.ts';
import { combinedValue } from '#core/http/headers.ts';
import { pageEnd } from '#core/scenario/pageEnd.ts';
import { defaultBrowser } from '#core/scenario/pageView.ts';
import { simulatePage } from '#core/scenario/simulatePage.ts';
import type { Setup } from '#core/setup/setup.ts';
import type { Asked, Case, Expectation } from '#core/scenario/case.ts';

/** What cases are run against. */
export interface Against {
  readonly setup: Setup;
  /** The readings that are pinned. */
  readonly readings: Partial<Readings>;
  readonly evaluate: Evaluate;
}

/** What differs from what is expected. Null is an answer, a line or a page that there is not. */
export type Difference =
  | {
      readonly what: 'outcome';
      readonly expected: OutcomeId;
      readonly actual: OutcomeId | null;
    }
  | { readonly what: 'status'; readonly expected: number; readonly actual: number | null }
  | {
      readonly what: 'header';
      readonly name: string;
      readonly expected: string | null;
      readonly actual: string | null;
    }
  | { readonly what: 'page-reads'; readonly expected: boolean; readonly actual: boolean | null };

/** What came of a case. */
export interface CaseRun {
  /** Every answer of the gateway in order; the last one is compared. */
  readonly answers: readonly Answer[];
  /** Null of a request, and where an answer is undecided. */
  readonly pageReads: boolean | null;
  /** Nothing where it is as expected. */
  readonly differences: readonly Difference[];
}

/** Runs a case against a setup. */
export function runCase({ expect, ...asked }: Case, against: Against): CaseRun {
  const seen = ask(asked, against);
  return { ...seen, differences: differencesFrom(expect, seen) };
}

type Seen = Omit<CaseRun, 'differences'>;

function ask(asked: Asked, { setup, readings, evaluate }: Against): Seen {
  if ('request' in asked)
    return { answers: [evaluate(setup, asked.request, readings)], pageReads: null };
  const { page } = asked;
  const side = { setup, readings, evaluate };
  const simulated = simulatePage(page, side, page.browser ?? defaultBrowser);
  const end = pageEnd(simulated, page.call);
  return {
    answers: simulated.exchanges.flatMap(({ answer }) => (answer ? [answer] : [])),
    pageReads: end === 'undecided' ? null : end === 'reads',
  };
}

function differencesFrom(
  { outcome, status, headers = [], pageReads }: Expectation,
  seen: Seen,
): readonly Difference[] {
  const answer = seen.answers.at(-1) ?? null;
  const response = answer?.response ?? null;
  const found: Difference[] = [];
  if (outcome !== undefined && outcome !== answer?.outcome)
    found.push({ what: 'outcome', expected: outcome, actual: answer?.outcome ?? null });
  if (status !== undefined && status !== response?.status)
    found.push({ what: 'status', expected: status, actual: response?.status ?? null });
  for (const [name, expected] of headers) {
    const actual = combinedValue(response?.headers ?? [], name) ?? null;
    // Without an answer nothing is known of its lines, not even that one is not there.
    if (actual !== expected || !response) found.push({ what: 'header', name, expected, actual });
  }
  if (pageReads !== undefined && pageReads !== seen.pageReads)
    found.push({ what: 'page-reads', expected: pageReads, actual: seen.pageReads });
  return found;
}
