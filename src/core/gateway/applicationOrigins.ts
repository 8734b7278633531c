import { TextIndex } from '#core/originPattern/textIndex.ts';
import type { Application } from '#core/setup/setup.ts';
import type { Readings } from './readings.ts';
import type { Matched } from './step.ts';

type Relevant = Pick<Readings, 'suspended-apps' | 'origin-case'>;

/** One JavaScript origin of an application, by both their places. */
interface Listed {
  readonly application: Application;
  readonly applicationIndex: number;
  readonly index: number;
}

/**
 * The JavaScript origins of every application that counts: associated with the API, and, under
 * one reading, not suspended. They are literal; which application calls is not asked.
 */
export class ApplicationOrigins {
  /** In the order of the applications. */
  readonly origins: readonly string[];
  readonly #listed: readonly Listed[];
  readonly #index: TextIndex;

  constructor(applications: readonly Application[], readings: Relevant) {
    const counts = ({ associated, isSuspended }: Application): boolean =>
      associated && (!isSuspended || readings['suspended-apps'] === 'count');
    this.#listed = applications.flatMap((application, applicationIndex) =>
      counts(application)
        ? application.jsOrigins.map((_, index) => ({ application, applicationIndex, index }))
        : [],
    );
    this.origins = applications.filter(counts).flatMap(({ jsOrigins }) => jsOrigins);
    this.#index = new TextIndex(this.origins, readings['origin-case']);
  }

  /** The first JavaScript origin that equals the Origin. */
  match(origin: string): Matched | null {
    const place = this.#index.indexOf(origin);
    const listed = this.#listed[place];
    const entry = this.origins[place];
    if (!listed || entry === undefined) return null;
    const { application, applicationIndex, index } = listed;
    return { entry, index, kind: 'literal', application: application.name, applicationIndex };
  }
}
