/**
 * The engine: what others import. Pure, without DOM or Node API; runs in Node, a worker and a page.
 * Headers are lists of name and value with one character per byte.
 */
import { plain } from './explain/phrase.ts';
import { setupIssueWords } from './explain/setupIssue.ts';
import { parseSetup as parse } from './policy/parse.ts';
import type { Setup } from './policy/policy.ts';
import type { SetupIssue } from './policy/setupIssue.ts';
import type { Result } from './result.ts';

/** An issue with a sentence that says what is wrong. */
export type ExplainedIssue = SetupIssue & { readonly message: string };

const explained = (issue: SetupIssue): ExplainedIssue => ({
  ...issue,
  message: plain(setupIssueWords(issue)),
});

/**
 * Unknown JSON to a setup in normal form, or every issue at once, each with code, JSON pointer and
 * message.
 */
export function parseSetup(json: unknown): Result<Setup, ExplainedIssue> {
  const result = parse(json);
  if (result.ok) return result;
  const [first, ...others] = result.issues;
  return { ok: false, issues: [explained(first), ...others.map(explained)] };
}

export type { Issue, Result } from './result.ts';
export type { HeaderList, HttpRequest, HttpResponse } from './http/message.ts';
export type { Application, CorsPolicy, Setup } from './policy/policy.ts';
export { evaluate, type Answer } from './gateway/evaluate.ts';
export type { OutcomeId } from './gateway/outcome.ts';
export {
  defaultReadings,
  readingAlternatives,
  type ReadingId,
  type Readings,
} from './gateway/readings.ts';
export type { Basis, Provenance } from './gateway/provenance.ts';
export type { Hinge } from './gateway/sensitivity.ts';
export type { Step } from './gateway/step.ts';
export { documentedScenarios, type DocumentedScenario } from './documented/scenarios.ts';
export type { Erratum } from './documented/errata.ts';
export { compileJavaRegex } from './javaRegex/compile.ts';
export type { Scenario } from './scenario/scenario.ts';
export { decodeScenario, encodeScenario } from './share/codec.ts';
