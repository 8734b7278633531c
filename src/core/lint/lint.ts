import { entryDescriber } from '#core/originPattern/describeEntry.ts';
import type { Interpretation } from '#core/originPattern/interpretation.ts';
import type { CompileRegex } from '#core/originPattern/regexPool.ts';
import { policyKeys } from '#core/setup/keys.ts';
import type { CorsPolicy, Setup } from '#core/setup/setup.ts';
import type { Finding } from './finding.ts';
import type { LintContext, Place, Places, Rule } from './rule.ts';
import { rules } from './rules.ts';

/** Finds what is wrong in a setup, in its order, one by one as they are asked for. */
export type Linter = (setup: Setup) => Generator<Finding>;

/** Every finding in a setup. `compile` may be `stillLoading`: then no expression is judged. */
export const lint = (setup: Setup, how: Interpretation, compile: CompileRegex): Finding[] => [
  ...linter(lintContext(how, compile))(setup),
];

/**
 * A linter that looks at each entry of a list once, however often the setup changes: of 10,000
 * entries, one more costs one check.
 */
export function linter(context: LintContext): Linter {
  const checks = new Checks(context);
  return (setup) => checks.of(setup);
}

/** What rules may ask under one set of readings. */
export const lintContext = (how: Interpretation, compile: CompileRegex): LintContext => ({
  how,
  describe: entryDescriber(how, compile),
});

/** A rule in a list with others: which value it takes, only its place says. */
type AnyRule = Omit<Rule, 'check'> & {
  readonly check: (value: never, context: LintContext) => object | null;
};

/** A finding at any path. */
type Found = Omit<Finding, 'path'>;

/** The rules by place, and what they found in entries. */
class Checks {
  readonly #context: LintContext;
  readonly #rules = new Map<Place, AnyRule[]>();
  /** What was found in each entry, wherever it is. */
  readonly #known = new Map<Place, Map<string, readonly Found[]>>();
  /** What was last said of each path. As long as the entry there is the same, it is the very same
   *  object, so that users can keep what they made of it. */
  readonly #said = new Map<string, { entry: string; findings: readonly Finding[] }>();

  constructor(context: LintContext) {
    this.#context = context;
    for (const rule of rules) {
      const others = this.#rules.get(rule.on) ?? [];
      this.#rules.set(rule.on, [...others, rule]);
    }
  }

  *of(setup: Setup): Generator<Finding> {
    const { policy, applications } = setup;
    yield* this.#at('', '', setup);
    if (policy) yield* this.#policy(policy);
    yield* this.#at('/applications', '/applications', applications);
    for (const [index, application] of applications.entries()) {
      const path = `/applications/${index}`;
      yield* this.#at('/applications/*', path, application);
      const origins = '/applications/*/jsOrigins/*';
      yield* this.#entries(origins, `${path}/jsOrigins`, application.jsOrigins);
    }
  }

  *#policy(policy: CorsPolicy): Generator<Finding> {
    yield* this.#at('/policy', '/policy', policy);
    for (const key of policyKeys) {
      const place = `/policy/${key}` as const;
      const value = policy[key];
      yield* this.#at(place, place, value);
      if (typeof value === 'object' && value) {
        yield* this.#entries(`${place}/*` as Place, place, value);
      }
    }
  }

  *#at<On extends Place>(place: On, path: string, value: Places[On]): Generator<Finding> {
    for (const found of this.#check(place, value)) yield { ...found, path } as Finding;
  }

  *#entries(place: Place, path: string, entries: readonly string[]): Generator<Finding> {
    if (!this.#rules.has(place)) return;
    const known = this.#known.get(place) ?? new Map<string, readonly Found[]>();
    this.#known.set(place, known);
    for (const [index, entry] of entries.entries()) {
      let found = known.get(entry);
      if (!found) known.set(entry, (found = this.#check(place, entry)));
      if (found.length > 0) yield* this.#say(found, entry, `${path}/${index}`);
    }
  }

  /** What was found in an entry, as findings at a path. */
  #say(found: readonly Found[], entry: string, path: string): readonly Finding[] {
    const before = this.#said.get(path);
    if (before?.entry === entry) return before.findings;
    const findings = found.map((finding) => ({ ...finding, path }) as Finding);
    this.#said.set(path, { entry, findings });
    return findings;
  }

  #check(place: Place, value: Places[Place]): readonly Found[] {
    return (this.#rules.get(place) ?? []).flatMap(({ id, severity, check }) => {
      // The place says which type the value has; the map cannot.
      const detail = check(value as never, this.#context);
      return detail ? [{ rule: id, severity, ...detail } as Found] : [];
    });
  }
}
