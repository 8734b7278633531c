import type { Finding } from '#core/lint/finding.ts';
import { sortFindings } from '#core/lint/sortFindings.ts';

const lists = /^\/policy\/(allowedOrigins|allowMethods|allowHeaders|exposeHeaders)(?:\/|$)/;

/** The finding that is open in the form, one at a time, and the way through all of them. */
export class FindingWalk {
  readonly #findings: () => readonly Finding[];
  #asked: Pick<Finding, 'rule' | 'path'> | null = $state.raw(null);
  readonly #all = $derived.by(() => sortFindings(this.#findings()).worstFirst);
  readonly #at = $derived(
    this.#all.findIndex(
      ({ rule, path }) => rule === this.#asked?.rule && path === this.#asked.path,
    ),
  );
  /** Null while none is open, and once it is no longer found. */
  readonly open: Finding | null = $derived(this.#all[this.#at] ?? null);

  constructor(findings: () => readonly Finding[]) {
    this.#findings = findings;
  }

  /** Where in the form it is opened: below a list of the policy, in an application, or at the end. */
  get slot(): string {
    const path = this.open?.path ?? '';
    return lists.exec(path)?.[1] ?? /^\/applications\/\d+/.exec(path)?.[0] ?? 'end';
  }

  /** "1 of 6". */
  get place(): string {
    return `${(this.#at + 1).toLocaleString('en')} of ${this.#all.length.toLocaleString('en')}`;
  }

  get hasNext(): boolean {
    return this.#all.length > 1;
  }

  /** Opens the worst that is said of the value at a path, or closes it. */
  readonly toggle = (path: string): void => {
    const found = this.#all.find((finding) => finding.path === path) ?? null;
    this.#asked = this.open?.path === path ? null : found;
  };

  readonly next = (): void => {
    this.#asked = this.#all[(this.#at + 1) % this.#all.length] ?? null;
  };

  readonly close = (): void => {
    this.#asked = null;
  };
}
