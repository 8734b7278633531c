import type { JavaRegex, StepBudget } from '#core/javaRegex/compile.ts';
import type { JavaRegexIssue } from '#core/javaRegex/issue.ts';
import type { Issue, Result } from '#core/result.ts';
import type { Interpretation } from './interpretation.ts';
import { RecentMap } from './recentMap.ts';

/** The engine is not loaded yet, or cannot be: nothing is known of a pattern. */
export interface NotLoaded extends Issue {
  readonly code: 'not-loaded' | 'not-loadable';
}

/** The regex engine, handed in: a page may load it later than the rest. */
export type CompileRegex = (source: string) => Result<JavaRegex, JavaRegexIssue | NotLoaded>;

/** Why it is not known whether a pattern matches. */
export type UndecidedReason = 'budget' | 'not-supported' | NotLoaded['code'];

/** Whether one regular expression matches one Origin, or why that is not known. */
export type RegexVerdict = boolean | UndecidedReason;

type Anchoring = Interpretation['regex-anchoring'];
type Compiled = ReturnType<CompileRegex>;

/** Steps for one pattern that is asked alone. */
const forOne = 2_000_000;

interface Tested {
  readonly origin: string;
  readonly verdict: RegexVerdict;
  /** Steps that there were before and after. */
  readonly given: number;
  readonly left: number;
}

/**
 * One regular expression, compiled when first asked. It keeps its last verdict in each way of
 * matching: the same Origin is asked again under other readings and in the next setup.
 */
export class PooledRegex {
  readonly #source: string;
  readonly #compile: CompileRegex;
  #compiled: Compiled | undefined;
  readonly #last: Partial<Record<Anchoring, Tested>> = {};

  constructor(source: string, compile: CompileRegex) {
    this.#source = source;
    this.#compile = compile;
  }

  /** A verdict that was kept costs the steps that it took, so that none depends on what was asked before. */
  test(origin: string, anchoring: Anchoring, budget: StepBudget = { left: forOne }): RegexVerdict {
    const last = this.#last[anchoring];
    if (last?.origin === origin && isStillTrue(last, budget)) {
      budget.left = last.verdict === 'budget' ? last.left : budget.left - (last.given - last.left);
      return last.verdict;
    }
    const given = budget.left;
    this.#compiled ??= this.#compile(this.#source);
    const verdict = testOrigin(this.#compiled, origin, anchoring, budget);
    this.#last[anchoring] = { origin, verdict, given, left: budget.left };
    return verdict;
  }
}

/** With more steps an undecided pattern may end, with fewer a decided one may not. */
const isStillTrue = ({ verdict, given, left }: Tested, budget: StepBudget): boolean =>
  verdict === 'budget' ? budget.left <= given : budget.left > given - left;

/** The regular expressions that were asked lately, by their source. */
export class RegexPool {
  readonly #regexes = new RecentMap<PooledRegex>();
  readonly #compile: CompileRegex;

  constructor(compile: CompileRegex) {
    this.#compile = compile;
  }

  readonly of = (source: string): PooledRegex =>
    this.#regexes.of(source, () => new PooledRegex(source, this.#compile));
}

/** Asks a pattern about one Origin. Without `budget` the engine's own for one pattern holds. */
export function testOrigin(
  compiled: Compiled,
  origin: string,
  anchoring: Anchoring,
  budget?: StepBudget,
): RegexVerdict {
  if (compiled.ok) {
    const method = anchoring === 'whole-value' ? 'matches' : 'find';
    return compiled.value[method](origin, budget);
  }
  // A pattern that Java rejects matches nothing; one that only this engine does not know is undecided.
  const { code } = compiled.issues[0];
  return code === 'invalid-regex' ? false : code;
}
