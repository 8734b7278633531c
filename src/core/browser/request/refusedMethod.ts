import { isMethod } from '#core/http/method.ts';
import { record, type Steps } from '#core/browser/fetchStep.ts';
import { isForbiddenMethod } from '#core/http/forbiddenRequestHeader.ts';
import { problemOf, type RequestProblem } from './requestProblem.ts';

/** Why no script may use a method, by whichever API; null if it may. */
export function refusedMethod(method: string, steps: Steps): RequestProblem | null {
  const token = isMethod(method);
  return record(steps, 'request/method', token && !isForbiddenMethod(method), method)
    ? null
    : problemOf(token ? 'method-forbidden' : 'method', method);
}
