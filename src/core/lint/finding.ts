import type { Meaning } from './meaning.ts';
import type { Detail, Severity } from './rule.ts';
import type { rules } from './rules.ts';

type AnyRule = (typeof rules)[number];

export type RuleId = AnyRule['id'];

interface Found<Id extends RuleId> extends Omit<Detail, 'severity' | 'meaning'> {
  readonly rule: Id;
  /** What it says, whichever rule found it. */
  readonly meaning?: Meaning;
  readonly severity: Severity;
  /** JSON pointer to the value that it is about. */
  readonly path: string;
}

type DetailOf<R extends AnyRule> = R extends { check: (...args: never) => infer D }
  ? NonNullable<D>
  : R extends { find: (...args: never) => Iterable<infer D> }
    ? Omit<D, 'at'>
    : never;

type FindingOf<R extends AnyRule> = R extends AnyRule
  ? Found<R['id']> & Omit<DetailOf<R>, 'severity' | 'meaning'>
  : never;

/** What a rule says about one value of a setup; the rest of it is what the words need. */
export type Finding = FindingOf<AnyRule>;
