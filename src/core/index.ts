/**
 * The engine: what others import. Pure, without DOM or Node API; runs in Node, a worker and a page.
 * Headers are lists of name and value with one character per byte. Whatever can fail for bad input
 * returns every issue at once, each with a code, a JSON pointer and a sentence.
 */
import {
  documentedScenarios as scenarios,
  type DocumentedScenario,
} from './documented/scenarios.ts';
import { regexIssueWords } from './explain/entry.ts';
import { erratumWords } from './explain/erratum.ts';
import { linkIssueWords } from './explain/linkIssue.ts';
import { plain, type Phrase } from './explain/phrase.ts';
import { setupIssueWords } from './explain/setupIssue.ts';
import { compileJavaRegex as compile, type JavaRegex } from './javaRegex/compile.ts';
import type { JavaRegexIssue } from './javaRegex/issue.ts';
import { parseSetup as parse } from './policy/parse.ts';
import type { Setup } from './policy/policy.ts';
import type { SetupIssue } from './policy/setupIssue.ts';
import type { Issue, Result } from './result.ts';
import type { Scenario } from './scenario/scenario.ts';
import { decodeScenario as decode } from './share/codec.ts';
import type { LinkIssue } from './share/linkIssue.ts';

/** An issue with a sentence that says what is wrong. */
export type Explained<I extends Issue> = I & { readonly message: string };

function explained<T, I extends Issue>(
  result: Result<T, I>,
  words: (issue: I) => Phrase,
): Result<T, Explained<I>> {
  if (result.ok) return result;
  const explain = (issue: I): Explained<I> => ({ ...issue, message: plain(words(issue)) });
  const [first, ...others] = result.issues;
  return { ok: false, issues: [explain(first), ...others.map(explain)] };
}

/** Unknown JSON to a setup in normal form, or every issue at once. */
export const parseSetup = (json: unknown): Result<Setup, Explained<SetupIssue>> =>
  explained(parse(json), setupIssueWords);

/**
 * A regular expression as `java.util.regex.Pattern.compile` of JDK 17 reads it, without flags. An
 * issue carries Java's description and index, or, with the code `not-supported`, what is missing.
 */
export const compileJavaRegex = (source: string): Result<JavaRegex, Explained<JavaRegexIssue>> =>
  explained(compile(source), regexIssueWords);

/** The scenario of a link, `v1.…`, or why it cannot be opened. Never throws. */
export const decodeScenario = async (
  text: string,
): Promise<Result<Scenario, Explained<LinkIssue>>> => explained(await decode(text), linkIssueWords);

/** The eleven documented scenarios in the order of the page, each erratum with the reason for ours. */
export const documentedScenarios: readonly (DocumentedScenario & {
  readonly errata: readonly (DocumentedScenario['errata'][number] & { readonly why: string })[];
})[] = scenarios.map((documented) => ({
  ...documented,
  errata: documented.errata.map((erratum) => ({
    ...erratum,
    why: erratumWords[erratum.id].ours(erratum),
  })),
}));

export type { DocumentedScenario };
export { PreflightCache } from './browser/preflightCache.ts';
export { simulateFetch, type CacheAtTime } from './browser/simulateFetch.ts';
export { describeCall, type CallDescription } from './browser/describeCall.ts';
export { encodeScenario } from './share/codec.ts';
export { evaluate, type Answer } from './gateway/evaluate.ts';
export {
  defaultReadings,
  readingAlternatives,
  type ReadingId,
  type Readings,
} from './gateway/readings.ts';

export type { Exchange, FetchOutcome } from './browser/fetchOutcome.ts';
export type { BrowserStepId, FetchStep } from './browser/fetchStep.ts';
export type { BrowserId, PageBody, PageCall } from './browser/pageCall.ts';
export type { Erratum } from './documented/errata.ts';
export type { OutcomeId } from './gateway/outcome.ts';
export type { Basis, Provenance } from './gateway/provenance.ts';
export type { Hinge } from './gateway/sensitivity.ts';
export type { Step } from './gateway/step.ts';
export type { HeaderList, HttpRequest, HttpResponse } from './http/message.ts';
export type { JavaRegex } from './javaRegex/compile.ts';
export type { JavaRegexIssue } from './javaRegex/issue.ts';
export type { MatchResult } from './javaRegex/matcher.ts';
export type { Application, CorsPolicy, Setup } from './policy/policy.ts';
export type { SetupIssue } from './policy/setupIssue.ts';
export type { Issue, Result } from './result.ts';
export type { Scenario } from './scenario/scenario.ts';
export type { LinkIssue } from './share/linkIssue.ts';
