import { combinedValue } from '#core/http/headers.ts';
import type { HeaderList } from '#core/http/message.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { holds, readsAnswer } from './holds.ts';
import type { Question } from './question.ts';
import { see, type Engine, type Seen } from './seen.ts';

/**
 * The option that is right, by its place from 0: all that says so is an evaluation of the scenario.
 *
 * @returns -1 unless exactly one option is right
 */
export function answerOf(question: Question, scenario: Scenario, engine: Engine): number {
  const right = truths(question, scenario, engine);
  return right.indexOf(true) === right.lastIndexOf(true) ? right.indexOf(true) : -1;
}

/** Option by option, whether it is right. */
function truths(question: Question, scenario: Scenario, engine: Engine): readonly boolean[] {
  const { exchange } = question;
  if (question.kind === 'choice')
    return question.options.map(({ value }) => holds(value, scenario, engine, exchange));
  const actual = valueOf(question, see(scenario, engine, exchange));
  return question.options.map(({ value }) => value === actual);
}

/** Undefined where there is none: nothing is sent, or nothing is known. */
function valueOf(
  question: Exclude<Question, { readonly kind: 'choice' }>,
  seen: Seen,
): string | boolean | null | undefined {
  switch (question.kind) {
    case 'status':
      return seen.response ? statusLine(seen.response) : undefined;
    case 'box':
      return seen.answer?.steps.at(-1)?.id;
    case 'header': {
      const headers = headersIn(question.where, seen);
      return headers && (combinedValue(headers, question.name) ?? null);
    }
    case 'page':
      return readsAnswer(seen) ?? undefined;
  }
}

/** Over HTTP/2 there is no reason phrase. */
export const statusLine = (response: { readonly status: number; readonly statusText: string }) =>
  `${response.status} ${response.statusText}`.trimEnd();

function headersIn(
  where: 'request' | 'response' | 'script',
  { request, response, page }: Seen,
): HeaderList | undefined {
  if (where === 'script') return page?.outcome?.visibleHeaders ?? undefined;
  return (where === 'request' ? request : response)?.headers;
}
