import { documentedScenario } from '#core/documented/scenarios.ts';
import type { Scenario } from './scenario.ts';

/** What opens when nothing is asked for: a refusal that one change mends. */
export const defaultScenario: Scenario = documentedScenario('preflight-2').scenario;
