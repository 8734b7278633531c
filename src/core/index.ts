/**
 * The engine: what others import. Pure, without DOM or Node API; runs in Node, a worker and a page.
 * Headers are lists of name and value with one character per byte. Whatever can fail for bad input
 * returns every issue at once, each with a code, a JSON pointer and a sentence.
 */
import {
  documentedScenarios as scenarios,
  type DocumentedScenario,
} from '#core/documented/scenarios.ts';
import { calibrationKit as kitFor, type CalibrationKit } from '#core/calibration/calibrationKit.ts';
import { inferReadings as inferFrom, type Inference } from '#core/calibration/inferReadings.ts';
import type { KitOptions } from '#core/calibration/requestCandidates.ts';
import type { Observation } from '#core/scenario/observation.ts';
import { evaluate as evaluateNormal, type Answer } from '#core/gateway/evaluate.ts';
import { withPinned, type Readings } from '#core/gateway/readings.ts';
import type { HttpRequest } from '#core/http/message.ts';
import type { Case } from '#core/scenario/case.ts';
import type { CasesFile } from '#core/cases/casesFile.ts';
import type { CasesIssue } from '#core/cases/casesIssue.ts';
import { coverage, type Coverage } from '#core/cases/coverage.ts';
import { judgeCases, type JudgedCase } from '#core/cases/judgeCases.ts';
import { readCasesFile } from '#core/cases/readCases.ts';
import {
  originDifference as differenceOfOrigins,
  type OriginDifference,
} from '#core/difference/originDifference.ts';
import {
  setupDifference as differenceOfSetups,
  type SetupDifference,
} from '#core/difference/setupDifference.ts';
import { differenceWords } from '#core/explain/difference/differenceWords.ts';
import { failureWords } from '#core/explain/cases/caseWords.ts';
import { casesIssueWords } from '#core/explain/cases/casesIssueWords.ts';
import { regexIssueWords } from '#core/explain/gateway/entryWords.ts';
import { erratumWords } from '#core/explain/gateway/erratumWords.ts';
import { findingSentence } from '#core/explain/issue/findingWords.ts';
import { linkIssueWords } from '#core/explain/issue/linkIssueWords.ts';
import { plain, type Phrase } from '#core/explain/phrase.ts';
import { setupIssueWords } from '#core/explain/issue/setupIssueWords.ts';
import { compileJavaRegex as compile, type JavaRegex } from '#core/javaRegex/compile.ts';
import type { JavaRegexIssue } from '#core/javaRegex/issue.ts';
import type { Finding } from '#core/lint/finding.ts';
import { lint as findingsIn } from '#core/lint/lint.ts';
import { parseSetup as parse } from '#core/setup/parse.ts';
import type { Setup } from '#core/setup/setup.ts';
import type { SetupIssue } from '#core/setup/setupIssue.ts';
import { normalSetup, type WrittenSetup } from '#core/setup/writtenSetup.ts';
import type { Issue, Result } from './result.ts';
import type { PageCall } from '#core/browser/pageCall.ts';
import { browsersToPass, type Circumstances } from '#core/repair/subject.ts';
import { whatMustChange as repair, type Repair } from '#core/repair/whatMustChange.ts';
import { defaultBrowser } from '#core/scenario/pageView.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { decodeScenario as decode } from '#core/share/codec.ts';
import type { LinkIssue } from '#core/share/linkIssue.ts';

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

const normalSetups = new WeakMap<WrittenSetup, Setup>();

/**
 * The gateway's answer to a request; see `Evaluate`. The setup may also be written by hand and leave
 * out what has a default; then nothing in it is checked.
 */
export function evaluate(
  setup: WrittenSetup,
  request: HttpRequest,
  readings?: Partial<Readings>,
): Answer {
  let normal = normalSetups.get(setup);
  if (!normal) normalSetups.set(setup, (normal = normalSetup(setup)));
  return evaluateNormal(normal, request, readings);
}

/**
 * A regular expression as `java.util.regex.Pattern.compile` of JDK 17 reads it, without flags. An
 * issue carries Java's description and index, or, with the code `not-supported`, what is missing.
 */
export const compileJavaRegex = (source: string): Result<JavaRegex, Explained<JavaRegexIssue>> =>
  explained(compile(source), regexIssueWords);

/** What is wrong with a setup, or good to know about it, each with a sentence. `readings` as in `evaluate`. */
export function lint(
  setup: WrittenSetup,
  readings: Partial<Readings> = {},
): (Finding & { readonly message: string })[] {
  const findings = findingsIn(normalSetup(setup), withPinned(readings), compile);
  return findings.map((finding) => ({ ...finding, message: plain(findingSentence(finding)) }));
}

/**
 * All that is in the way of a request through the gateway, or of a page's call until the page reads the
 * answer, each with the smallest changes that clear it, tried before they are named.
 *
 * @param options readings that are pinned; the browsers in which a call has to pass, the first of which
 *   meets the obstacles; response headers that the page's script has to see
 */
export function whatMustChange(
  setup: WrittenSetup,
  asked: HttpRequest | PageCall,
  options: Partial<Pick<Circumstances, 'readings' | 'browsers' | 'mustSee'>> = {},
): Repair {
  const subject = 'pageOrigin' in asked ? { page: { call: asked } } : { request: asked };
  return repair(
    { setup: normalSetup(setup), ...subject },
    {
      evaluate: evaluateNormal,
      readings: options.readings ?? {},
      browsers: options.browsers ?? browsersToPass(defaultBrowser),
      mustSee: options.mustSee ?? [],
    },
  );
}

/**
 * An Origin that one setup lets in and the other does not, by its policy or its applications, or the
 * proof that there is none among the origins that can be serialized. `readings` as in `evaluate`.
 */
export const originDifference = (
  one: WrittenSetup,
  other: WrittenSetup,
  readings: Partial<Readings> = {},
): OriginDifference =>
  differenceOfOrigins(normalSetup(one), normalSetup(other), {
    evaluate: evaluateNormal,
    readings: withPinned(readings),
  });

/**
 * What a setup lets in, refuses and writes otherwise than the one before it, each origin, method and
 * header with a request that was tried, and whether it is proved that there is nothing else; with
 * sentences that say so. `readings` as in `evaluate`.
 */
export function setupDifference(
  before: WrittenSetup,
  after: WrittenSetup,
  readings: Partial<Readings> = {},
): SetupDifference & { readonly messages: readonly string[] } {
  const difference = differenceOfSetups(normalSetup(before), normalSetup(after), {
    evaluate: evaluateNormal,
    readings: withPinned(readings),
  });
  return { ...difference, messages: differenceWords(difference).map((words) => plain(words)) };
}

/**
 * A small set of requests whose answers tell how a gateway reads what its documentation leaves open: with
 * this setup as it is (`own`), or with test setups (`test`).
 *
 * @param options `address` of the API, absolute, without which no request has the gateway's own Origin;
 *   `actualRequests: false` leaves out what reaches the native service
 */
export const calibrationKit = (
  setup: WrittenSetup,
  form: 'own' | 'test' = 'own',
  options: KitOptions = {},
): CalibrationKit => kitFor(normalSetup(setup), form, options);

/**
 * What answers of a real gateway show: each reading settled or open; sets of observations, by their places,
 * that no readings explain together; and what somebody else answered.
 */
export function inferReadings(
  observations: readonly (Omit<Observation, 'setup'> & { readonly setup: WrittenSetup })[],
): Omit<Inference, 'contradictions'> & {
  readonly contradictions: readonly (readonly number[])[];
} {
  const setups = new Map<WrittenSetup, Setup>();
  const normal = observations.map(({ setup, ...rest }) => {
    const known = setups.get(setup) ?? normalSetup(setup);
    setups.set(setup, known);
    return { setup: known, ...rest };
  });
  const { contradictions, ...inference } = inferFrom(normal);
  return { ...inference, contradictions: contradictions.map(({ places }) => places) };
}

/** Unknown JSON to a file of cases, or every issue at once. */
export const parseCases = (json: unknown): Result<CasesFile<Setup>, Explained<CasesIssue>> =>
  explained(readCasesFile(json), casesIssueWords);

/** What came of each case, with a sentence for whatever is not as expected. `readings` as in `evaluate`. */
export const runCases = (
  cases: readonly Case[],
  setup: WrittenSetup,
  readings: Partial<Readings> = {},
): (JudgedCase & { readonly messages: readonly string[] })[] =>
  judgeCases(cases, { setup: normalSetup(setup), readings, evaluate: evaluateNormal }).map(
    (judged) => ({ ...judged, messages: failureWords(judged).map((words) => plain(words)) }),
  );

/** Documented outcomes that no case leads to, and entries of the setup that no case needs. */
export const casesCoverage = (
  cases: readonly Case[],
  setup: WrittenSetup,
  readings: Partial<Readings> = {},
): Coverage => coverage(cases, { setup: normalSetup(setup), readings, evaluate: evaluateNormal });

/** The scenario of a link, `v1.…`, or why it cannot be opened. Never throws. */
export const decodeScenario = async (
  text: string,
): Promise<Result<Scenario, Explained<LinkIssue>>> => explained(await decode(text), linkIssueWords);

/** The eleven documented scenarios in the order of the documentation, each erratum with the reason for ours. */
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
export { PreflightCache } from '#core/browser/fetch/preflightCache.ts';
export { simulateFetch, type CacheAtTime } from '#core/browser/simulateFetch.ts';
export { describeCall, type CallDescription } from '#core/browser/describeCall.ts';
export { encodeScenario } from '#core/share/codec.ts';
export { printCasesFile } from '#core/interop/casesFile.ts';
export { readTicket } from '#core/ticket/readTicket.ts';
export { plainAnswer, type Answer } from '#core/gateway/evaluate.ts';
export {
  defaultReadings,
  readingAlternatives,
  type ReadingId,
  type Readings,
} from '#core/gateway/readings.ts';

export type { CalibrationKit, KitRequest } from '#core/calibration/calibrationKit.ts';
export type { Inference, Inferred } from '#core/calibration/inferReadings.ts';
export type { KitOptions } from '#core/calibration/requestCandidates.ts';
export type { Observation } from '#core/scenario/observation.ts';
export type { Exchange, FetchOutcome } from '#core/browser/fetchOutcome.ts';
export type { BrowserStepId, FetchStep } from '#core/browser/fetchStep.ts';
export type { BrowserId, PageBody, PageCall } from '#core/browser/pageCall.ts';
export type { Erratum } from '#core/documented/errata.ts';
export type { OutcomeId } from '#core/gateway/outcome.ts';
export type { Basis, Provenance } from '#core/gateway/provenance.ts';
export type { Hinge } from '#core/gateway/sensitivity.ts';
export type { JointHinge } from '#core/gateway/together/hangsOnTogether.ts';
export type { Step } from '#core/gateway/step.ts';
export type { HeaderList, HttpRequest, HttpResponse } from '#core/http/message.ts';
export type { JavaRegex } from '#core/javaRegex/compile.ts';
export type { JavaRegexIssue } from '#core/javaRegex/issue.ts';
export type { Finding } from '#core/lint/finding.ts';
export type { Meaning } from '#core/lint/meaning.ts';
export type { MatchResult } from '#core/javaRegex/matching/matcher.ts';
export type { Application, CorsPolicy, Setup } from '#core/setup/setup.ts';
export type { WrittenSetup } from '#core/setup/writtenSetup.ts';
export type { SetupIssue } from '#core/setup/setupIssue.ts';
export type { Issue, Result } from './result.ts';
export type { FoundOut } from '#core/scenario/foundOut.ts';
export type { Scenario } from '#core/scenario/scenario.ts';
export type { LinkIssue } from '#core/share/linkIssue.ts';
export type { Change } from '#core/repair/change.ts';
export type { Obstacle } from '#core/repair/obstacle.ts';
export type { Repair } from '#core/repair/whatMustChange.ts';
export type { SetupDifference } from '#core/difference/setupDifference.ts';
export type { OriginDifference } from '#core/difference/originDifference.ts';
export type { Observed, ObservedExchange, ObservedResponse } from '#core/scenario/observed.ts';
export type { Collection } from '#core/scenario/collection.ts';
export type { PutAside } from '#core/scenario/putAside.ts';
export type { Sequence, SequenceStep } from '#core/scenario/sequence.ts';
export type * from '#core/ticket/config/asset.ts';
export type * from '#core/ticket/ticket.ts';
export type { Case, Expectation } from '#core/scenario/case.ts';
export type { CasesFile } from '#core/cases/casesFile.ts';
export type { CasesIssue } from '#core/cases/casesIssue.ts';
export type { JudgedCase } from '#core/cases/judgeCases.ts';
