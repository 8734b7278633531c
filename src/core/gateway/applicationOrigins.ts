import { byteLowercase } from '#core/http/headerName.ts';
import type { Application } from '#core/policy/policy.ts';
import type { Readings } from './readings.ts';
import type { Matched } from './step.ts';

type Relevant = Pick<Readings, 'suspended-apps' | 'origin-case'>;

/**
 * The JavaScript origins of every application that counts: associated with the API, and not
 * suspended unless the reading says so. They are literal; which application calls is not asked.
 */
export class ApplicationOrigins {
  /** In the order of the applications. */
  readonly origins: readonly string[];
  readonly #matches = new Map<string, Matched>();
  readonly #fold: (origin: string) => string;

  constructor(applications: readonly Application[], readings: Relevant) {
    this.#fold = readings['origin-case'] === 'exact' ? (origin) => origin : byteLowercase;
    const counting = applications.filter(
      ({ associated = true, isSuspended = false }) =>
        associated && (!isSuspended || readings['suspended-apps'] === 'count'),
    );
    this.origins = counting.flatMap((application) => application.jsOrigins);
    for (const { name, jsOrigins } of counting) {
      jsOrigins.forEach((entry, index) => this.#add(entry, index, name));
    }
  }

  #add(entry: string, index: number, application: string): void {
    const key = this.#fold(entry);
    if (this.#matches.has(key)) return;
    this.#matches.set(key, { entry, index, kind: 'literal', application });
  }

  /** The first JavaScript origin that equals the Origin. */
  match(origin: string): Matched | null {
    return this.#matches.get(this.#fold(origin)) ?? null;
  }
}
