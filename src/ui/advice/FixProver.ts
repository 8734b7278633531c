import type { FixKnowledge } from '#core/fixProof/fixProof.ts';
import type { Finding } from '#core/lint/finding.ts';
import type { FixTask } from './adviceMessages.ts';
import { proveAside, type ProveAside, type Prover } from './proveAside.ts';

/** Milliseconds without an answer before a fix is given up. */
const patience = 4_000;

/** What is known of the fixes for one state of things. */
interface Known {
  readonly task: FixTask;
  readonly fixes: Map<string, FixKnowledge>;
  readonly waiting: Finding[];
}

/** Has a worker find out what fixes change, one after the other. */
export class FixProver {
  readonly #onmore: () => void;
  readonly #begin: ProveAside;
  #known: Known | null = null;
  #prover: Prover | null = null;
  /** What the worker was told last. */
  #told: Known | null = null;
  #asked: { readonly known: Known; readonly key: string } | null = null;
  #failed = false;
  #patience: ReturnType<typeof setTimeout> | undefined;

  /** @param onmore called when more is known than before: then it is to be asked again */
  constructor(onmore: () => void, begin: ProveAside = proveAside) {
    this.#onmore = onmore;
    this.#begin = begin;
  }

  /** What is known of the fix of a finding, which is found out once it is asked. */
  about(task: FixTask): (finding: Finding) => FixKnowledge {
    const known: Known = { task, fixes: new Map(), waiting: [] };
    this.#known = known;
    return (finding) => {
      if (this.#failed) return 'not-proved';
      const key = keyOf(finding);
      const before = known.fixes.get(key);
      if (before !== undefined) return before;
      known.fixes.set(key, 'looking');
      known.waiting.push(finding);
      if (known.waiting.length === 1) setTimeout(() => this.#next());
      return 'looking';
    };
  }

  #next(): void {
    const known = this.#known;
    if (this.#asked || !known || this.#failed) return;
    const finding = known.waiting.shift();
    if (!finding) return;
    this.#prover ??= this.#begin(
      (proof) => this.#learn(proof ?? 'not-proved'),
      () => this.#fail(),
    );
    if (!this.#prover) return this.#fail();
    if (this.#told !== known) this.#prover.tell(known.task);
    this.#told = known;
    this.#asked = { known, key: keyOf(finding) };
    this.#prover.ask(finding);
    this.#patience = setTimeout(() => this.#giveUp(), patience);
  }

  #learn(proof: FixKnowledge): void {
    clearTimeout(this.#patience);
    const asked = this.#asked;
    this.#asked = null;
    asked?.known.fixes.set(asked.key, proof);
    if (asked?.known === this.#known) this.#onmore();
    this.#next();
  }

  #giveUp(): void {
    this.#prover?.end();
    this.#prover = null;
    this.#told = null;
    this.#learn('not-proved');
  }

  #fail(): void {
    clearTimeout(this.#patience);
    this.#failed = true;
    this.#onmore();
  }
}

const keyOf = ({ path, fix, witness }: Finding): string => JSON.stringify([path, fix, witness]);
