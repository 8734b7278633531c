import type { DecisionTable, Edge, Question } from '#core/gateway/decisionTable.ts';

export type Branch = 'yes' | 'no';

/** A question and the answer that leads away from it. */
export interface Exit {
  readonly question: Question;
  readonly branch: Branch;
}

/** One row of the chart: a question; beside it one that is asked on a detour; where it can end. */
export interface Row {
  readonly main: Question;
  readonly side: Question | null;
  /** The answer to `main` that leads down. */
  readonly down: Branch;
  /** The answer that leads right and out. */
  readonly exit: Exit;
}

const branchTo = (question: Question, edge: Edge): Branch | null =>
  question.yes === edge ? 'yes' : question.no === edge ? 'no' : null;

export const other = (branch: Branch): Branch => (branch === 'yes' ? 'no' : 'yes');

/** The next question is a detour if it can lead back to where this one leads without it. */
function detour(question: Question, next: Question | undefined): Row | null {
  const toNext = next && branchTo(question, next.number);
  if (!next || !toNext) return null;
  const back = branchTo(next, question[other(toNext)]);
  if (!back) return null;
  const exit = { question: next, branch: other(back) };
  return { main: question, side: next, down: other(toNext), exit };
}

/** A question without a detour leads down where its answer is a question or the chart's end. */
function single(question: Question): Row {
  const continues = typeof question.yes === 'number' || question.yes === 'allowed';
  const down: Branch = continues ? 'yes' : 'no';
  return { main: question, side: null, down, exit: { question, branch: other(down) } };
}

/** The rows of a decision table's flowchart, from the top; the chart's end comes below them. */
export function flowchartRows({ questions }: DecisionTable): readonly Row[] {
  const rows: Row[] = [];
  for (let i = 0; i < questions.length; i += rows.at(-1)?.side ? 2 : 1) {
    const question = questions[i];
    if (question) rows.push(detour(question, questions[i + 1]) ?? single(question));
  }
  return rows;
}
