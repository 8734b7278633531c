import { assemble } from '#core/javaRegex/matching/assemble.ts';
import { isInsidePair } from '#core/javaRegex/pattern/surrogates.ts';
import { notSupported, PatternProblem } from './issue.ts';
import type { JavaRegexIssue } from './issue.ts';
import { Matcher } from '#core/javaRegex/matching/matcher.ts';
import type { MatchResult } from '#core/javaRegex/matching/matcher.ts';
import { parsePattern } from '#core/javaRegex/reading/parser.ts';
import type { Program } from '#core/javaRegex/matching/program.ts';
import type { Result } from '#core/result.ts';

export interface JavaRegex {
  /** Whether the whole text matches (`Matcher.matches`). */
  matches(text: string, budget?: StepBudget): MatchResult;
  /** Whether some part of the text matches (`Matcher.find`). */
  find(text: string, budget?: StepBudget): MatchResult;
}

/** The steps that are left. Each match subtracts the steps it takes, so several matches can share one. */
export interface StepBudget {
  left: number;
}

/** In code units. Longer patterns are not read: no sensible one is longer, and reading takes time. */
const maxPatternLength = 20_000;
/** Usually some tens of milliseconds. A sensible pattern takes a few hundred steps. */
const defaultBudget = 2_000_000;

/**
 * `java.util.regex.Pattern.compile` without flags, as in JDK 17. What this engine does not know
 * (`\N{…}`, some blocks) is refused as `not-supported`, never guessed.
 * Matching ends after `budget` steps with `'budget'`.
 */
export function compileJavaRegex(
  source: string,
  budget: number = defaultBudget,
): Result<JavaRegex, JavaRegexIssue> {
  try {
    return { ok: true, value: regexOf(assemble(parsePattern(shortEnough(source))), budget) };
  } catch (problem) {
    if (!(problem instanceof PatternProblem)) throw problem;
    return { ok: false, issues: [problem.issue] };
  }
}

function shortEnough(source: string): string {
  if (source.length <= maxPatternLength) return source;
  throw notSupported(`patterns of more than ${maxPatternLength} characters`, maxPatternLength);
}

function regexOf(program: Program, budget: number): JavaRegex {
  return {
    matches: (text, shared) => spend(shared ?? { left: budget }, program, text, true),
    find: (text, shared) => spend(shared ?? { left: budget }, program, text, false),
  };
}

function spend(budget: StepBudget, program: Program, text: string, whole: boolean): MatchResult {
  const matcher = new Matcher(program, text, whole, budget.left);
  const result = whole ? matcher.matchFrom(0) : find(matcher, program, text);
  budget.left = matcher.stepsLeft;
  return result;
}

function find(matcher: Matcher, program: Program, text: string): MatchResult {
  for (let start = 0; start <= text.length; start += 1) {
    if (!program.startsInsidePairs && isInsidePair(text, start)) continue;
    const result = matcher.matchFrom(start);
    if (result !== false) return result;
  }
  return false;
}
