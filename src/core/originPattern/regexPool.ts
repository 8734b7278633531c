import type { JavaRegex, StepBudget } from '#core/javaRegex/compile.ts';
import type { JavaRegexIssue } from '#core/javaRegex/issue.ts';
import type { Issue, Result } from '#core/result.ts';
import type { Interpretation } from './interpretation.ts';

/** The engine is on its way to the page: nothing can be said of a pattern yet. */
export interface NotLoaded extends Issue {
  readonly code: 'not-loaded';
}

/** The regex engine, handed in: a page may load it later than the rest. */
export type CompileRegex = (source: string) => Result<JavaRegex, JavaRegexIssue | NotLoaded>;

/** Why a pattern could not be judged. */
export type UndecidedReason = 'budget' | 'not-supported' | 'not-loaded';

/** What became of one regular expression and one Origin. */
export type RegexVerdict = boolean | UndecidedReason;

type Anchoring = Interpretation['regex-anchoring'];
type Compiled = ReturnType<CompileRegex>;

interface Pooled {
  readonly compiled: Compiled;
  readonly last: Partial<Record<Anchoring, { origin: string; verdict: RegexVerdict }>>;
}

/**
 * The regular expressions of one list, each compiled when first asked and judged once per Origin:
 * the same answer is evaluated again under every alternative reading.
 */
export class RegexPool {
  readonly #compile: CompileRegex;
  readonly #pooled = new Map<string, Pooled>();

  constructor(compile: CompileRegex) {
    this.#compile = compile;
  }

  /** Without `budget` the engine's own for one pattern holds. */
  test(source: string, origin: string, anchoring: Anchoring, budget?: StepBudget): RegexVerdict {
    const pooled = this.#get(source);
    const last = pooled.last[anchoring];
    if (last?.origin === origin) return last.verdict;
    const verdict = judge(pooled.compiled, origin, anchoring, budget);
    pooled.last[anchoring] = { origin, verdict };
    return verdict;
  }

  #get(source: string): Pooled {
    let pooled = this.#pooled.get(source);
    if (!pooled) {
      pooled = { compiled: this.#compile(source), last: {} };
      this.#pooled.set(source, pooled);
    }
    return pooled;
  }
}

/** Asks a pattern about one Origin. Without `budget` the engine's own holds. */
export function judge(
  compiled: Compiled,
  origin: string,
  anchoring: Anchoring,
  budget?: StepBudget,
): RegexVerdict {
  if (compiled.ok) {
    const method = anchoring === 'whole-value' ? 'matches' : 'find';
    return compiled.value[method](origin, budget);
  }
  // A pattern that Java rejects admits nothing; one that is only beyond this engine is not judged.
  const { code } = compiled.issues[0];
  return code === 'invalid-regex' ? false : code;
}
