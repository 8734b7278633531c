import type { compileJavaRegex } from '#core/javaRegex/compile.ts';
import type { Interpretation } from './interpretation.ts';

/** What became of one regular expression and one Origin. */
export type RegexVerdict = boolean | 'budget' | 'not-supported';

/** The regex engine, handed in: a page may load it later than the rest. */
export type CompileRegex = (source: string) => ReturnType<typeof compileJavaRegex>;

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

  test(source: string, origin: string, anchoring: Anchoring): RegexVerdict {
    const pooled = this.#get(source);
    const last = pooled.last[anchoring];
    if (last?.origin === origin) return last.verdict;
    const verdict = judge(pooled.compiled, origin, anchoring);
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

function judge(compiled: Compiled, origin: string, anchoring: Anchoring): RegexVerdict {
  // A pattern that Java rejects admits nothing; one that is only beyond this engine is not judged.
  if (!compiled.ok) return compiled.issues[0].code === 'not-supported' ? 'not-supported' : false;
  return anchoring === 'whole-value' ? compiled.value.matches(origin) : compiled.value.find(origin);
}
