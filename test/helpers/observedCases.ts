import { evaluate } from '#core/gateway/evaluate.ts';
import type { Readings } from '#core/gateway/readings.ts';
import type { HttpRequest } from '#core/http/message.ts';
import type { Observed, ObservedResponse } from '#core/scenario/observed.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { emptyPolicy, type CorsPolicy, type Setup } from '#core/setup/setup.ts';
import { normalSetup } from '#core/setup/writtenSetup.ts';

/** A shop's policy, which lists names in the case of the documentation. */
const shopPolicy: CorsPolicy = {
  ...emptyPolicy,
  allowedOrigins: ['https://shop.example'],
  allowMethods: ['GET', 'PUT'],
  allowHeaders: ['Authorization', 'X-Tenant'],
};

export const shopSetup = (change: Partial<CorsPolicy> = {}): Setup =>
  normalSetup({ policy: { ...shopPolicy, ...change }, applications: [] });

export const shopPreflight: HttpRequest = {
  method: 'OPTIONS',
  url: '/orders',
  headers: [
    ['Origin', 'https://shop.example'],
    ['Access-Control-Request-Method', 'PUT'],
    ['Access-Control-Request-Headers', 'authorization,x-tenant'],
  ],
};

export const shopRequest: HttpRequest = {
  method: 'PUT',
  url: '/orders',
  headers: [['Origin', 'https://shop.example']],
};

/** What the gateway would answer if these readings held. */
export const answeredUnder = (
  readings: Partial<Readings>,
  request = shopPreflight,
  setup = shopSetup(),
): ObservedResponse => evaluate(setup, request, readings).response!;

/** nginx in front of the gateway. */
export const byNginx: ObservedResponse = {
  status: 403,
  statusText: 'Forbidden',
  headers: [
    ['Server', 'nginx'],
    ['Content-Type', 'text/html'],
  ],
};

/** A case with what was observed of its preflight. */
export function observedCase(
  response: ObservedResponse,
  change: Partial<Scenario> = {},
  setup: Observed['setup'] = 'same',
): Scenario {
  const exchanges = [{ request: shopPreflight, response }];
  const observed: Observed = { exchanges, ...(setup && { setup }) };
  return { setup: shopSetup(), request: shopPreflight, observed, ...change };
}
