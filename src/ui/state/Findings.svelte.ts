import type { Finding } from '#core/lint/finding.ts';
import type { linter, LintTools } from '#core/lint/linter.ts';
import type { Advice, LintReadings } from '#core/lint/rule.ts';
import type { Setup } from '#core/setup/setup.ts';
import type { Late } from '#ui/late/Late.svelte.ts';
import { listKeeper } from './listKeeper.ts';

/** What finds oddities in a setup. */
export type LateChecks = Late<{
  readonly linter: typeof linter;
  /** Knows what takes its time to find out of entries, and says when it knows more. */
  readonly Adviser: new (onmore: () => void) => { under: (how: LintReadings) => Advice };
}>;

/** What they are found in, as far as it can be read, and by what. */
interface Linted {
  readonly setup: () => Setup | null;
  readonly tools: () => Omit<LintTools, keyof Advice>;
}

/** What is odd in a setup, beside the issues of its text; none until the checks are loaded. What
 *  takes its time comes later. */
export class Findings {
  readonly #checks: LateChecks;
  readonly #of: Linted;
  readonly #keep = listKeeper<Finding>();
  /** How often more was known. */
  #more = $state(0);

  readonly #adviser = $derived.by(() => {
    const part = this.#checks.part;
    return part && new part.Adviser(() => (this.#more += 1));
  });
  readonly #lint = $derived.by(() => {
    const tools = this.#of.tools();
    const advice = this.#adviser?.under(tools.how);
    return advice && this.#checks.part?.linter({ ...tools, ...advice });
  });
  readonly all: readonly Finding[] = $derived.by(() => {
    const setup = this.#of.setup();
    void this.#more;
    return this.#keep(setup && this.#lint ? [...this.#lint(setup)] : []);
  });

  constructor(checks: LateChecks, of: Linted) {
    this.#checks = checks;
    this.#of = of;
  }
}
