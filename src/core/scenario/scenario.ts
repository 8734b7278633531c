import type { Collection } from './collection.ts';
import type { ScenarioAlone } from './scenarioAlone.ts';

/** What a visitor sees and a link contains: a scenario, and what is kept beside it. */
export interface Scenario extends ScenarioAlone, Collection {
  /** The answer is hidden, and asked for. */
  readonly ask?: true;
}
