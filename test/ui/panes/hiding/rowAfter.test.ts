import { expect, it } from 'vitest';
import { documentedScenario } from '#core/documented/scenarios.ts';
import { lateParts } from '#ui/late/lateParts.ts';
import { rowAfter } from '#ui/panes/hiding/rowAfter.ts';
import { Playground } from '#ui/state/Playground.svelte.ts';
import { request, setup } from '../../../helpers/setups.ts';

const at = (id: Parameters<typeof documentedScenario>[0]) =>
  new Playground(documentedScenario(id).scenario, lateParts());
/** No row documents it. */
const undecided = new Playground(
  {
    setup: setup({ allowedOrigins: ['https://[a-z]+\\.example'] }),
    request: request('GET', { Origin: 'https://shop.example' }),
  },
  lateParts(),
);

it.each([
  ['the next', at('preflight-2'), 1, 'preflight-3'],
  ['the one before', at('preflight-2'), -1, 'preflight-1'],
  ['the first after the last', at('request-no-origin'), 1, 'preflight-1'],
  ['the last before the first', at('preflight-1'), -1, 'request-no-origin'],
  ['from what no row documents, the first', undecided, 1, 'preflight-1'],
  ['and back, the last', undecided, -1, 'request-no-origin'],
] as const)('%s', (_, playground, by, id) => {
  expect(rowAfter(playground, by)).toBe(id);
});
