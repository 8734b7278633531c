import fc from 'fast-check';
import type { Observation } from '#core/scenario/observation.ts';
import { documentedScenario } from '#core/documented/scenarios.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import { readingAlternatives, readingIds, type Readings } from '#core/gateway/readings.ts';
import type { HttpRequest } from '#core/http/message.ts';
import { normalSetup } from '#core/setup/writtenSetup.ts';
import type { Setup } from '#core/setup/setup.ts';

export const address = 'https://gateway.example/orders/1.0';

/** Setups of different kinds: what each can show differs. */
export const setups: Readonly<Record<string, Setup>> = {
  'a documented row': documentedScenario('preflight-2').scenario.setup,
  'expressions and a suspended application': normalSetup({
    policy: {
      allowedOrigins: ['http://shop.example', 'https://[a-z]+\\.shop\\.example'],
      allowHeaders: ['X-Order'],
      allowMethods: ['POST'],
      exposeHeaders: [],
      allowCredentials: false,
      maxAge: null,
    },
    applications: [{ name: 'Shop', jsOrigins: ['http://app.example'], isSuspended: true }],
    nativeResponse: {
      status: 200,
      statusText: 'OK',
      headers: [['Access-Control-Allow-Origin', '*']],
    },
  }),
  stars: normalSetup({
    applications: [],
    policy: {
      allowedOrigins: ['*'],
      allowHeaders: ['*'],
      allowMethods: ['*'],
      exposeHeaders: ['*'],
      allowCredentials: true,
      maxAge: 60,
    },
  }),
  'lines of the native service like the gateway’s': normalSetup({
    applications: [],
    policy: {
      allowedOrigins: ['https://gateway.example'],
      allowHeaders: ['X-A'],
      allowMethods: ['GET'],
      exposeHeaders: ['x-b'],
      allowCredentials: false,
      maxAge: 60,
    },
    nativeResponse: {
      status: 200,
      statusText: 'OK',
      headers: [
        ['Access-Control-Allow-Origin', 'https://gateway.example'],
        ['Access-Control-Expose-Headers', 'x-b'],
      ],
    },
  }),
  'no policy': normalSetup({ policy: null, applications: [] }),
};

/** What a gateway with these readings answers. */
export function observe(
  setup: Setup,
  request: HttpRequest,
  hidden: Partial<Readings>,
): Observation {
  const { response } = evaluate(setup, request, hidden);
  if (!response) throw new Error('A hidden gateway answers whatever it is asked.');
  return { setup, request, response };
}

/** Any combination of readings. */
export const hiddenReadings = fc.record(
  Object.fromEntries(readingIds.map((id) => [id, fc.constantFrom(...readingAlternatives[id])])),
) as fc.Arbitrary<Partial<Readings>>;
