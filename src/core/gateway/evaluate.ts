import { compileJavaRegex } from '#core/javaRegex/compile.ts';
import { evaluator, type Evaluate } from './evaluator.ts';

export { plainAnswer, type Answer } from './evaluator.ts';

/** The gateway's answer to a request; see `Evaluate`. */
export const evaluate: Evaluate = evaluator(compileJavaRegex);
