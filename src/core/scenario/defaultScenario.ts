import { documentedScenario } from '#core/documented/scenarios.ts';
import type { Scenario } from './scenario.ts';

/** What opens by default: a refusal that one change fixes. */
export const defaultScenario: Scenario = documentedScenario('preflight-2').scenario;
