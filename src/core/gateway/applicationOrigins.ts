import { TextIndex } from '#core/originPattern/textIndex.ts';
import type { Application } from '#core/setup/setup.ts';
import type { Readings } from './readings.ts';
import type { Matched } from './step.ts';

type Relevant = Pick<Readings, 'suspended-apps' | 'origin-case'>;

/**
 * The JavaScript origins of every application that counts: associated with the API, and, under
 * one reading, not suspended. They are literal; which application calls is not asked.
 */
export class ApplicationOrigins {
  /** In the order of the applications. */
  readonly origins: readonly string[];
  readonly #listed: readonly Matched[];
  readonly #index: TextIndex;

  constructor(applications: readonly Application[], readings: Relevant) {
    const counts = ({ associated, isSuspended }: Application): boolean =>
      associated && (!isSuspended || readings['suspended-apps'] === 'count');
    this.#listed = applications.flatMap((application, applicationIndex) =>
      counts(application) ? listed(application, applicationIndex) : [],
    );
    this.origins = this.#listed.map(({ entry }) => entry);
    this.#index = new TextIndex(this.origins, readings['origin-case']);
  }

  /** The first JavaScript origin that equals the Origin. */
  match(origin: string): Matched | null {
    return this.#listed[this.#index.indexOf(origin)] ?? null;
  }
}

/** An application's JavaScript origins, each as what a request matches. */
const listed = ({ name, jsOrigins }: Application, applicationIndex: number): readonly Matched[] =>
  jsOrigins.map((entry, index) => ({
    entry,
    index,
    kind: 'literal',
    application: name,
    applicationIndex,
  }));
