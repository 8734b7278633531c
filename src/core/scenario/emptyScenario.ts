import { normalSetup } from '#core/setup/writtenSetup.ts';
import type { Scenario } from './scenario.ts';

/**
 * A start from nothing: a policy that allows nothing, no applications, and a request without headers.
 * The same as the plain form without parameters, and as the page holds it.
 */
export const emptyScenario: Scenario = {
  setup: normalSetup({
    policy: {
      allowedOrigins: [],
      allowHeaders: [],
      exposeHeaders: [],
      allowCredentials: false,
      allowMethods: [],
      maxAge: null,
    },
    applications: [],
  }),
  request: { method: 'GET', url: '/', headers: [] },
};
