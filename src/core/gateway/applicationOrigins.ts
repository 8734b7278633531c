import { byteLowercase } from '#core/http/headerName.ts';
import type { Application } from '#core/setup/setup.ts';
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
    const counts = ({ associated, isSuspended }: Application): boolean =>
      associated && (!isSuspended || readings['suspended-apps'] === 'count');
    this.origins = applications.filter(counts).flatMap(({ jsOrigins }) => jsOrigins);
    applications.forEach((application, applicationIndex) => {
      if (counts(application)) this.#add(application, applicationIndex);
    });
  }

  #add({ name, jsOrigins }: Application, applicationIndex: number): void {
    jsOrigins.forEach((entry, index) => {
      const key = this.#fold(entry);
      if (this.#matches.has(key)) return;
      const matched = {
        entry,
        index,
        kind: 'literal',
        application: name,
        applicationIndex,
      } as const;
      this.#matches.set(key, matched);
    });
  }

  /** The first JavaScript origin that equals the Origin. */
  match(origin: string): Matched | null {
    return this.#matches.get(this.#fold(origin)) ?? null;
  }
}
