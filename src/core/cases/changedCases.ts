import type { OutcomeId } from '#core/gateway/outcome.ts';
import type { HttpResponse } from '#core/http/message.ts';
import type { Case } from '#core/scenario/case.ts';
import type { Setup } from '#core/setup/setup.ts';
import { runCase, type Against } from './runCase.ts';

/** What a case gets, as plain values. */
export interface CaseAnswer {
  /** The gateway's last answer; null where it was not asked. */
  readonly answer: { readonly outcome: OutcomeId; readonly response: HttpResponse | null } | null;
  /** Null of a request, and where an answer is undecided. */
  readonly pageReads: boolean | null;
  readonly asExpected: boolean;
}

/** A case that gets another answer than before, or that only one of the answers is expected of. */
export interface ChangedCase {
  /** Its place in the list, from 0. */
  readonly at: number;
  readonly before: CaseAnswer;
  readonly after: CaseAnswer;
}

/** @param now what the cases are run against after the change */
export function changedCases(
  cases: readonly Case[],
  old: Setup,
  now: Against,
): readonly ChangedCase[] {
  return cases.flatMap((tested, at) => {
    const before = answerTo(tested, { ...now, setup: old });
    const after = answerTo(tested, now);
    return isSame(before, after) ? [] : [{ at, before, after }];
  });
}

function answerTo(tested: Case, against: Against): CaseAnswer {
  const { answers, pageReads, differences } = runCase(tested, against);
  const last = answers.at(-1);
  return {
    answer: last ? { outcome: last.outcome, response: last.response } : null,
    pageReads,
    asExpected: differences.length === 0,
  };
}

const isSame = (one: CaseAnswer, other: CaseAnswer): boolean =>
  one.answer?.outcome === other.answer?.outcome &&
  one.answer?.response?.status === other.answer?.response?.status &&
  one.pageReads === other.pageReads &&
  one.asExpected === other.asExpected;
