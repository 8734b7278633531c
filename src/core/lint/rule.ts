import type { EntryAdvice } from '#core/originLanguage/adviseEntry.ts';
import type { Covered } from '#core/originLanguage/coveredEntry.ts';
import type { EntryDescription } from '#core/originPattern/describeEntry.ts';
import type { Interpretation } from '#core/originPattern/interpretation.ts';
import type { CompileRegex } from '#core/originPattern/regexPool.ts';
import type { Application, CorsPolicy, Setup } from '#core/setup/setup.ts';
import type { Meaning } from './meaning.ts';

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

/**
 * `error`: it cannot do what it was written for. `security`: it lets in more than anybody means.
 * `compat`: some browser or engine makes something else of it. `info`: good to know.
 */
export type Severity = 'error' | 'security' | 'compat' | 'info';

/** The readings of the gateway that rules ask about; the names are those of `gateway/readings.ts`. */
export interface LintReadings extends Interpretation {
  readonly 'header-case': 'case-insensitive' | 'exact';
  readonly 'method-case': 'exact' | 'case-insensitive';
  readonly 'suspended-apps': 'count' | 'do-not-count';
  readonly 'header-star': 'a-name' | 'any-header';
  readonly 'method-star': 'a-method' | 'any-method';
  readonly 'safelisted-headers': 'must-be-listed' | 'always-pass';
  readonly 'native-cors': 'replaced' | 'both-sent';
  readonly vary: 'not-added' | 'added';
}

/** What takes its time to find out of entries of Allowed Origins, and may be known later only. */
export interface Advice {
  /** What there is to say of an entry; null while that is not known. */
  readonly advise: (entry: string) => EntryAdvice | null;
  /** The entries of a list that others make needless, as far as that is known. */
  readonly covered: (entries: readonly string[]) => readonly Covered[];
}

/** What a rule may ask. */
export interface LintContext extends Advice {
  /** How the setup is read. */
  readonly how: LintReadings;
  /** What an entry of Allowed Origins is, read like that. */
  readonly describe: (entry: string) => EntryDescription;
  /** The engine for regular expressions. */
  readonly compile: CompileRegex;
  /** Whether the policy allows credentials. */
  readonly credentials: boolean;
}

/** What to put in the place of the entry, or of the list, that a finding is about. */
export interface FindingFix {
  /** None of them takes the entry out. */
  readonly entries: readonly string[];
  /** The same, where one entry takes the place of another. */
  readonly entry?: string;
}

/** Puts these in the place of one entry. */
export const replaceBy = (...entries: readonly string[]): FindingFix => {
  const [entry, ...others] = entries;
  return entry === undefined || others.length > 0 ? { entries } : { entries, entry };
};

/** What any rule may say of a finding; beside it stands what the words for it need. */
export interface Detail {
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  readonly meaning?: Meaning;
  /** An Origin that shows it, and that a browser can send. */
  readonly witness?: { readonly origin: string };
  readonly fix?: FindingFix;
  /** It holds only if the gateway is read like this, which is not how it is read now. */
  readonly readings?: Partial<LintReadings>;
}

interface Common<On extends Place> {
  readonly id: string;
  /** None says that something cannot be judged, which is not about the setup. */
  readonly meaning?: Meaning;
  readonly severity: Severity;
  readonly on: On;
}

/**
 * Says one thing about one value, or null. What it says of an entry may depend on that entry and the
 * context alone: it is kept for the next time.
 */
export interface ValueRule<On extends Place = Place> extends Common<On> {
  readonly check: (value: Places[On], context: LintContext) => (object & Detail) | null;
}

/** Says something about any number of places below a value; `at` is a JSON pointer from there. */
export interface WideRule<On extends Place = Place> extends Common<On> {
  readonly find: (value: Places[On], context: LintContext) => Iterable<object & Detail & At>;
}

export interface At {
  readonly at: string;
}

export type Rule<On extends Place = Place> = ValueRule<On> | WideRule<On>;
