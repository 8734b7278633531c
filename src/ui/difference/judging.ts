import { evaluator } from '#core/gateway/evaluator.ts';
import { compileJavaRegex } from '#core/javaRegex/compile.ts';
import { compileOnce } from '#core/originPattern/compileOnce.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import type { JudgedGoal } from '#lessons/judgedGoal.ts';
import { judgeTask } from '#lessons/judgeTask.ts';
import type { Task } from '#lessons/task.ts';

/** A task of a lesson, and what was made of the lesson's scenario. */
export interface ToJudge {
  readonly task: Task;
  readonly before: Scenario;
  readonly after: Scenario;
}

export type Judged = readonly JudgedGoal[];

const evaluate = evaluator(compileOnce(compileJavaRegex));

/** It may take seconds: that nobody else gets in is proved. */
export const judge = ({ task, before, after }: ToJudge): Judged =>
  judgeTask(task, before, after, evaluate);
