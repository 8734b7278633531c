import { evaluator } from '#core/gateway/evaluator.ts';
import type { Step as AskedQuestion } from '#core/gateway/step.ts';
import { compileJavaRegex } from '#core/javaRegex/compile.ts';
import { compileOnce } from '#core/originPattern/compileOnce.ts';
import { answerOf } from '#lessons/answerOf.ts';
import type { Step } from '#lessons/lesson.ts';
import { see } from '#lessons/seen.ts';

// What the engine says of a lesson's step: no answer is written down.

const engine = { evaluate: evaluator(compileOnce(compileJavaRegex)) };

/** The option of its question that is right, by its place from 0; -1 without a question. */
export const rightOption = ({ question, scenario }: Step): number =>
  question ? answerOf(question, scenario, engine) : -1;

/** The question of the flowchart that decided, where the gateway's answer is asked for. */
export function decidingQuestion({ question, scenario }: Step): AskedQuestion | undefined {
  if (question?.kind !== 'status' && question?.kind !== 'box') return undefined;
  return see(scenario, engine, question.exchange).answer?.steps.at(-1);
}
