import type { FixKnowledge } from '#core/fixProof/fixProof.ts';
import type { Readings } from '#core/gateway/readings.ts';
import type { Finding } from '#core/lint/finding.ts';
import { linter, type LintTools } from '#core/lint/linter.ts';
import type { LintReadings } from '#core/lint/rule.ts';
import { isOfOrigins } from '#core/lint/subjectOf.ts';
import { setAside, type Parted } from '#core/lint/setAside.ts';
import { entryDescriber } from '#core/originPattern/describeEntry.ts';
import type { Collection } from '#core/scenario/collection.ts';
import type { PutAside } from '#core/scenario/putAside.ts';
import type { Setup } from '#core/setup/setup.ts';
import { Adviser } from './Adviser.ts';
import { FixProver } from './FixProver.ts';
import { listKeeper } from './listKeeper.ts';

/** What findings are found in, how that is read, and which of them the visitor put aside. */
export interface Linted extends Pick<LintTools, 'compile'> {
  readonly setup: { readonly shown: Setup | null; readonly value: Setup };
  readonly readings: LintReadings;
  readonly pinned: Partial<Readings>;
  readonly collection: Pick<Collection, 'putAside' | 'cases'>;
}

/** What is odd in a setup, beside the issues of its text. What takes its time comes later. */
export class Findings {
  readonly #of: Linted;
  readonly #keep = listKeeper<Finding>();
  /** How often more was known. */
  #more = $state(0);

  readonly #adviser = new Adviser(() => (this.#more += 1));
  readonly #advice = $derived.by(() => this.#adviser.under(this.#of.readings));
  readonly #lint = $derived.by(() => {
    const { readings: how, compile } = this.#of;
    const describe = entryDescriber(how, compile);
    return linter({ how, describe, compile, ...this.#advice });
  });
  /** As far as it can be read, or as it could be last. */
  readonly #setup = $derived.by(() => this.#of.setup.shown ?? this.#of.setup.value);
  readonly #all: readonly Finding[] = $derived.by(() => {
    void this.#more;
    return this.#keep([...this.#lint(this.#setup)]);
  });
  /** The findings, and those of them that were put aside. */
  readonly parted: Parted<PutAside> = $derived.by(() =>
    setAside(this.#all, this.#setup, this.#of.collection.putAside ?? []),
  );
  /** The entries of Allowed Origins of which more will be known. */
  readonly looking: readonly string[] = $derived.by(() => {
    void this.#more;
    return this.#setup.policy?.allowedOrigins.filter(this.#advice.looksAt) ?? [];
  });
  /** Whether what takes its time cannot be found out. */
  readonly failed: boolean = $derived.by(() => {
    void this.#more;
    return this.#adviser.failed;
  });

  /** How often more was known of fixes. */
  #moreOfFixes = $state(0);
  readonly #prover = new FixProver(() => (this.#moreOfFixes += 1));
  readonly #fixes = $derived.by(() => {
    const { collection, pinned } = this.#of;
    return this.#prover.about({ setup: this.#setup, pinned, cases: collection.cases ?? [] });
  });

  constructor(of: Linted) {
    this.#of = of;
  }

  /** Whether an entry of Allowed Origins is being looked at for long. */
  stillLooksAt(entry: string): boolean {
    void this.#more;
    return this.#advice.stillLooksAt(entry);
  }

  /** What is known of what a finding's fix changes; null where there is nothing to be known. */
  fixOf(finding: Finding): FixKnowledge | null {
    void this.#moreOfFixes;
    const { cases = [] } = this.#of.collection;
    if (!finding.fix || (cases.length === 0 && !isOfOrigins(finding))) return null;
    return this.#fixes(finding);
  }
}
