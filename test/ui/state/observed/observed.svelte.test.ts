import { flushSync } from 'svelte';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LateParts } from '#ui/late/lateParts.ts';
import { Playground } from '#ui/state/Playground.svelte.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import {
  answeredUnder,
  byNginx,
  observedCase,
  shopPreflight,
  shopRequest,
  shopSetup,
} from '../../../helpers/observedCases.ts';
import { loadedParts } from '../../late/parts.ts';
import { changeSetup } from '#ui/state/setupEdits.ts';

let late: LateParts;
beforeAll(async () => void (late = await loadedParts()));

const open = (scenario: Scenario) => new Playground(scenario, late);
const agreeing = observedCase(answeredUnder({}), { title: 'Shop saves an order' });
const kind = (playground: Playground) => playground.beside?.verdict.kind;

describe('a case that was observed', () => {
  it('is in the link as it was opened', () => {
    expect(open(agreeing).scenario).toEqual(agreeing);
  });

  it('keeps the policy that was told when that is edited, and no longer once it is back', () => {
    const playground = open(agreeing);
    changeSetup(playground, ['policy', 'allowMethods'], ['GET']);
    expect(playground.scenario.observed?.setup).toEqual(shopSetup());
    changeSetup(playground, ['policy', 'allowMethods'], ['GET', 'PUT']);
    expect(playground.scenario.observed?.setup).toBe('same');
  });

  it.each<[string, (playground: Playground) => void]>([
    ['the policy', (playground) => changeSetup(playground, ['policy', 'maxAge'], 5)],
    ['the request', (playground) => playground.editRequest('GET /')],
    ['a reading', (playground) => playground.pin('vary', 'added')],
  ])('keeps what was observed and its name when %s is changed', (_, change) => {
    const playground = open(agreeing);
    change(playground);
    expect(playground.observed?.exchanges).toBe(agreeing.observed?.exchanges);
    expect(playground.title).toBe('Shop saves an order');
  });

  it('can be renamed, and lose its name', () => {
    const playground = open(agreeing);
    playground.rename('Order 7');
    expect(playground.scenario.title).toBe('Order 7');
    playground.rename('');
    expect(playground.scenario).not.toHaveProperty('title');
    playground.undo();
    expect(playground.title).toBe('Shop saves an order');
  });

  it('is explained while somebody looks', async () => {
    const playground = open(observedCase(byNginx));
    let seen: string | undefined;
    const stop = $effect.root(() => {
      $effect(() => void (seen = kind(playground)));
    });
    flushSync();
    await expect.poll(() => seen).toBe('unexplained');
    stop();
  });
});

describe('back to what was observed', () => {
  it('brings back what was last open of it, pinned readings too', () => {
    const playground = open(agreeing);
    playground.pin('vary', 'added');
    const { documents } = playground;
    changeSetup(playground, ['policy', 'allowMethods'], ['GET']);
    playground.backToObserved(agreeing.observed!.exchanges[0]!);
    expect(playground.documents).toBe(documents);
    playground.undo();
    expect(playground.setup.value.policy?.allowMethods).toEqual(['GET']);
  });

  it('takes the inputs that were told where it was never open', () => {
    const exchanges = agreeing.observed!.exchanges;
    const playground = open({
      ...agreeing,
      setup: shopSetup({ allowMethods: ['GET'] }),
      request: shopRequest,
      observed: { exchanges, setup: shopSetup() },
    });
    expect(kind(playground)).toBe('other-inputs');
    playground.backToObserved(exchanges[0]!);
    expect(kind(playground)).toBe('agrees');
    expect(playground.request.value).toEqual(shopPreflight);
  });

  it('makes the call that sends it, where a call is on the screen', () => {
    const exchanges = agreeing.observed!.exchanges;
    const call = { pageOrigin: 'https://other.example', url: 'https://gw.example:5543/orders' };
    const playground = open({ ...agreeing, page: { call }, request: shopRequest });
    playground.backToObserved(exchanges[0]!);
    expect(kind(playground)).toBe('agrees');
    expect(playground.page?.call).toMatchObject({
      pageOrigin: 'https://shop.example',
      url: 'https://gw.example:5543/orders',
      method: 'PUT',
    });
  });

  it('shows the exchange of the call that it is the answer to', () => {
    const call = {
      pageOrigin: 'https://shop.example',
      url: 'https://gw.example:5543/orders',
      method: 'PUT',
      headers: [
        ['Authorization', 'x'],
        ['X-Tenant', 'x'],
      ] as const,
    };
    const playground = open({ ...agreeing, page: { call, exchange: 1 } });
    expect(kind(playground)).toBe('other-inputs');
    playground.backToObserved(agreeing.observed!.exchanges[0]!);
    expect(kind(playground)).toBe('agrees');
    expect(playground.page).toEqual({ call, exchange: 0 });
  });
});
