import type { Asked, Case, Expectation } from '#core/scenario/case.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { runCase, type Against } from './runCase.ts';

/** What a scenario asks, without what is looked at of the answer. */
export function askedBy({ page, request }: Pick<Scenario, 'page' | 'request'>): Asked {
  if (!page) return { request };
  const { exchange: _, ...asked } = page;
  return { page: asked };
}

/** Whether two ask the same. */
export const isSameAsked = (one: Asked, other: Asked): boolean =>
  JSON.stringify(askedOf(one)) === JSON.stringify(askedOf(other));

const askedOf = (asked: Asked): unknown =>
  'page' in asked ? [asked.page.call, asked.page.browser, asked.page.again] : asked.request;

/** A case that expects what is answered now; null where that is undecided, so that nothing can be expected. */
export function keptCase(name: string, asked: Asked, against: Against): Case | null {
  const expect = presentExpectation(asked, against);
  return expect && { name, ...asked, expect };
}

/** All that is expected of an answer by its kind: outcome, status, and whether the page reads it. */
export function presentExpectation(asked: Asked, against: Against): Expectation | null {
  const { answers, pageReads } = runCase({ name: '', ...asked, expect: {} }, against);
  const answer = answers.at(-1);
  const expected = {
    ...(answer?.response && { outcome: answer.outcome, status: answer.response.status }),
    ...(pageReads !== null && { pageReads }),
  };
  return Object.keys(expected).length > 0 ? expected : null;
}
