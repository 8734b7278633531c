import { expect, test } from 'vitest';
import { disagreementOf, type SuspectPart } from '#core/calibration/disagreement.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import type { HttpRequest } from '#core/http/message.ts';
import type { Observation } from '#core/scenario/observation.ts';
import type { Setup } from '#core/setup/setup.ts';
import { application, policy, preflight, setup } from '../../helpers/setups.ts';

const own = 'https://shop.example';
const partner = 'https://partner.example';
const get = (origin: string): HttpRequest => ({ method: 'GET', headers: [['Origin', origin]] });

/** What a gateway with another setup would answer. */
function seen(there: Setup, request: HttpRequest): Observation['response'] {
  const { response } = evaluate(there, request);
  if (!response) throw new Error('It answers.');
  return response;
}

test.each<[string, Setup, HttpRequest, SuspectPart | null, string]>([
  [
    'an Origin that is let in there',
    setup({ allowedOrigins: [own, partner] }),
    preflight(partner, 'GET'),
    { field: 'allowedOrigins', entry: null },
    ':status',
  ],
  [
    'an entry that is not there',
    setup({ allowedOrigins: [partner] }),
    preflight(own, 'GET'),
    { field: 'allowedOrigins', entry: own },
    ':status',
  ],
  [
    'a method that is not there',
    setup({ allowMethods: ['PUT'] }),
    preflight(own, 'GET'),
    { field: 'allowMethods', entry: 'GET' },
    ':status',
  ],
  [
    'a header that is not there',
    setup({ allowHeaders: [] }),
    preflight(own, 'GET', 'X-One'),
    { field: 'allowHeaders', entry: 'X-One' },
    ':status',
  ],
  [
    'another Max Age',
    setup({ maxAge: 1 }),
    preflight(own, 'GET'),
    { field: 'maxAge', entry: null },
    'Access-Control-Max-Age',
  ],
  [
    'other Expose Headers',
    setup({ exposeHeaders: [] }),
    get(own),
    { field: 'exposeHeaders', entry: null },
    'Access-Control-Expose-Headers',
  ],
])('%s', (_, there, request, hangsOn, first) => {
  const response = seen(there, request);
  const found = disagreementOf({ setup: setup(), request, response }, {}, evaluate);
  expect(found.hangsOn).toEqual(hangsOn);
  expect(found.lines[0]?.part).toBe(first);
});

test('an application that is not there', () => {
  const here = setup({}, { applications: [application()] });
  const request = preflight(partner, 'GET');
  const response = seen({ ...here, policy: policy(), applications: [] }, request);
  expect(disagreementOf({ setup: here, request, response }, {}, evaluate).hangsOn).toEqual({
    field: 'applications',
    entry: partner,
  });
});
