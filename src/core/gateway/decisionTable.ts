import type { Facts } from './facts.ts';
import type { CompiledPolicy } from './compiledPolicy.ts';
import type { OutcomeId } from './outcome.ts';
import type { QuestionId, Reply, Step, TableId } from './step.ts';

/** Where an answer leads: a question's number, a refusal, or the end of the chart. */
export type Edge = number | OutcomeId | 'allowed';

export interface Question {
  readonly id: QuestionId;
  readonly number: number;
  /** `before` is the step taken last. */
  readonly ask: (compiled: CompiledPolicy, facts: Facts, before: Step | undefined) => Reply;
  readonly yes: Edge;
  readonly no: Edge;
}

/** A flowchart of the documentation. Questions are in the order of their numbers, from 1. */
export interface DecisionTable {
  readonly id: TableId;
  readonly questions: readonly Question[];
  /** The outcome at the end of the chart, by what allowed the Origin. */
  readonly allowed: { readonly byPolicy: OutcomeId; readonly byApplication: OutcomeId };
}

/** Every question asked, in order; the last one's `leadsTo` is the outcome. */
export interface Decision {
  readonly outcome: OutcomeId;
  readonly steps: readonly Step[];
}

/**
 * Walks a table from its first question, recording each as it is asked. A question that cannot be
 * answered is passed like a no; where that would end in a refusal, the walk ends undecided.
 */
export function walk(table: DecisionTable, compiled: CompiledPolicy, facts: Facts): Decision {
  const steps: Step[] = [];
  let byApplication = false;
  let question = table.questions[0];
  for (;;) {
    if (!question) throw new Error(`table ${table.id} names a question that it does not have`);
    const reply: Reply = question.ask(compiled, facts, steps[steps.length - 1]);
    byApplication ||= reply.matched?.application !== undefined;
    const edge: Edge = reply.answer === 'yes' ? question.yes : question.no;
    const leadsTo: number | OutcomeId =
      typeof edge === 'number'
        ? edge
        : reply.answer === 'undecided'
          ? 'undecided'
          : edge === 'allowed'
            ? table.allowed[byApplication ? 'byApplication' : 'byPolicy']
            : edge;
    // Spelled out: spreading the reply took as long as all the rest of an evaluation.
    const { answer, subject, against, matched, refused, undecided } = reply;
    const { id, number } = question;
    steps.push({
      id,
      table: table.id,
      number,
      answer,
      subject,
      against,
      matched,
      refused,
      undecided,
      leadsTo,
    });
    if (typeof leadsTo !== 'number') return { outcome: leadsTo, steps };
    question = table.questions[leadsTo - 1];
  }
}
