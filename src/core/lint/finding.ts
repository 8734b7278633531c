import type { FindingFix, Severity } from './rule.ts';
import type { rules } from './rules.ts';

type AnyRule = (typeof rules)[number];

export type RuleId = AnyRule['id'];

interface Found<Id extends RuleId> {
  readonly rule: Id;
  readonly severity: Severity;
  /** JSON pointer to the value that it is about. */
  readonly path: string;
  /** What to put in its place, if there is one obvious value. */
  readonly fix?: FindingFix;
}

type FindingOf<R extends AnyRule> = R extends AnyRule
  ? Found<R['id']> & NonNullable<ReturnType<R['check']>>
  : never;

/** What a rule says about one value of a setup; the rest of it is what the words need. */
export type Finding = FindingOf<AnyRule>;
