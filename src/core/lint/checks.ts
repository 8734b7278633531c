import type { EntryAdvice } from '#core/originLanguage/adviseEntry.ts';
import { policyKeys } from '#core/setup/keys.ts';
import type { CorsPolicy, Setup } from '#core/setup/setup.ts';
import type { Finding } from './finding.ts';
import type { At, Detail, LintContext, Place, Places, Rule } from './rule.ts';
import { rules } from './rules.ts';

/** A rule in a list with others: which value it takes, only its place says. */
type AnyRule = Omit<Rule, 'on'> & {
  readonly check?: (value: never, context: LintContext) => (object & Detail) | null;
  readonly find?: (value: never, context: LintContext) => Iterable<Detail & At>;
};

/** A finding at any path. */
type Found = Omit<Finding, 'path'>;

/** What was found in an entry, and what was known of it then: that may come later. */
interface Known {
  readonly advice: EntryAdvice | null;
  readonly found: readonly Found[];
}

const advised: Place = '/policy/allowedOrigins/*';

/** The rules by place, and what they found in entries. */
export class Checks {
  readonly #context: LintContext;
  readonly #rules = new Map<Place, AnyRule[]>();
  /** What was found in each entry, wherever it is. */
  readonly #known = new Map<Place, Map<string, Known>>();
  /** What was last said of each path. As long as the entry there is the same, it is the very same
   *  object, so that users can keep what they made of it. */
  readonly #said = new Map<string, { of: Known; findings: readonly Finding[] }>();
  /** The same for whole lists, which are other objects once they change. */
  readonly #saidOfLists = new Map<string, { value: object; findings: readonly Finding[] }>();

  constructor(context: LintContext) {
    this.#context = context;
    for (const rule of rules) {
      const others = this.#rules.get(rule.on) ?? [];
      this.#rules.set(rule.on, [...others, rule as AnyRule]);
    }
  }

  /** What concerns several parts of the setup comes last: it may take longest. */
  *of(setup: Setup): Generator<Finding> {
    const { policy, applications } = setup;
    if (policy) yield* this.#policy(policy);
    yield* this.#list('/applications', '/applications', applications);
    for (const [index, application] of applications.entries()) {
      const path = `/applications/${index}`;
      yield* this.#list('/applications/*', path, application);
      const origins = '/applications/*/jsOrigins/*';
      yield* this.#entries(origins, `${path}/jsOrigins`, application.jsOrigins);
    }
    yield* this.#at('', '', setup);
  }

  *#policy(policy: CorsPolicy): Generator<Finding> {
    for (const key of policyKeys) {
      const place = `/policy/${key}` as const;
      const value = policy[key];
      if (typeof value !== 'object' || value === null) {
        yield* this.#at(place, place, value);
        continue;
      }
      yield* this.#list(place, place, value);
      yield* this.#entries(`${place}/*` as Place, place, value);
    }
    yield* this.#at('/policy', '/policy', policy);
  }

  *#list(place: Place, path: string, value: Places[Place] & object): Generator<Finding> {
    const before = this.#saidOfLists.get(path);
    if (before?.value === value) return yield* before.findings;
    const findings: Finding[] = [];
    for (const finding of this.#at(place, path, value)) {
      findings.push(finding);
      yield finding;
    }
    // Not before the end: nobody may have asked for all of them.
    this.#saidOfLists.set(path, { value, findings });
  }

  *#at(place: Place, path: string, value: Places[Place]): Generator<Finding> {
    for (const { at, ...found } of this.#check(place, value)) {
      yield { ...found, path: path + at } as Finding;
    }
  }

  *#entries(place: Place, path: string, entries: readonly string[]): Generator<Finding> {
    if (!this.#rules.has(place)) return;
    const known = this.#known.get(place) ?? new Map<string, Known>();
    this.#known.set(place, known);
    for (const [index, entry] of entries.entries()) {
      const advice = place === advised ? this.#context.advise(entry) : null;
      let one = known.get(entry);
      if (one?.advice !== advice || !one) {
        known.set(entry, (one = { advice, found: [...this.#check(place, entry)] }));
      }
      if (one.found.length > 0) yield* this.#say(one, `${path}/${index}`);
    }
  }

  /** What was found in an entry, as findings at a path. */
  #say(of: Known, path: string): readonly Finding[] {
    const before = this.#said.get(path);
    if (before?.of === of) return before.findings;
    const findings = of.found.map((finding) => {
      const { at: _, ...rest } = finding as Found & At;
      return { ...rest, path } as Finding;
    });
    this.#said.set(path, { of, findings });
    return findings;
  }

  *#check(place: Place, value: Places[Place]): Generator<Found & At> {
    for (const rule of this.#rules.get(place) ?? []) {
      for (const detail of detailsOf(rule, value, this.#context)) {
        const { id, severity, meaning } = rule;
        yield { rule: id, severity, ...(meaning && { meaning }), ...detail } as Found & At;
      }
    }
  }
}

/** The place says which type the value has; the map cannot. */
function* detailsOf(
  { check, find }: AnyRule,
  value: Places[Place],
  context: LintContext,
): Generator<Detail & At> {
  if (find) yield* find(value as never, context);
  const detail = check?.(value as never, context);
  if (detail) yield { at: '', ...detail };
}
