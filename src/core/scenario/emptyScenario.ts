import { emptyPolicy } from '#core/setup/setup.ts';
import { normalSetup } from '#core/setup/writtenSetup.ts';
import type { Scenario } from './scenario.ts';

/**
 * A start from nothing: a policy that allows nothing, no applications, and a request without headers.
 * The same as the plain form without parameters, and as the page holds it.
 */
export const emptyScenario: Scenario = {
  setup: normalSetup({ policy: emptyPolicy, applications: [] }),
  request: { method: 'GET', url: '/', headers: [] },
};
