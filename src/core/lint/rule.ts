import type { EntryDescription } from '#core/originPattern/describeEntry.ts';
import type { Interpretation } from '#core/originPattern/interpretation.ts';
import type { Application, CorsPolicy, Setup } from '#core/setup/setup.ts';

/** What a rule can look at, by its place in a setup: a JSON pointer in which `*` is any entry. */
export interface Places {
  readonly '': Setup;
  readonly '/policy': CorsPolicy;
  readonly '/policy/allowedOrigins': readonly string[];
  readonly '/policy/allowedOrigins/*': string;
  readonly '/policy/allowHeaders': readonly string[];
  readonly '/policy/allowHeaders/*': string;
  readonly '/policy/exposeHeaders': readonly string[];
  readonly '/policy/exposeHeaders/*': string;
  readonly '/policy/allowCredentials': boolean;
  readonly '/policy/allowMethods': readonly string[];
  readonly '/policy/allowMethods/*': string;
  readonly '/policy/maxAge': number | null;
  readonly '/applications': readonly Application[];
  readonly '/applications/*': Application;
  readonly '/applications/*/jsOrigins/*': string;
}

export type Place = keyof Places;

export type Severity = 'error' | 'warning' | 'info';

/** What a rule may ask. */
export interface LintContext {
  /** How entries of Allowed Origins are read. */
  readonly how: Interpretation;
  /** What an entry of Allowed Origins is, read like that. */
  readonly describe: (entry: string) => EntryDescription;
}

/** What to put in the place of the entry, or of the list, that a finding is about. */
export interface FindingFix {
  readonly entries: readonly string[];
}

/**
 * One rule. `check` returns null, or what the words for the finding need. What it returns for an
 * entry may depend on that entry and the context alone: it is kept for the next time.
 */
export interface Rule<On extends Place = Place> {
  readonly id: string;
  readonly severity: Severity;
  readonly on: On;
  readonly check: (value: Places[On], context: LintContext) => Detail | null;
}

type Detail = object & { readonly fix?: FindingFix };
