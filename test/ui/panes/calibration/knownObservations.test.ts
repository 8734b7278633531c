import { describe, expect, it } from 'vitest';
import type { FoundOut } from '#core/scenario/foundOut.ts';
import type { Observed } from '#core/scenario/observed.ts';
import { addressProposed } from '#ui/panes/calibration/addressProposed.ts';
import { knownObservations } from '#ui/panes/calibration/knownObservations.ts';
import { today } from '#ui/panes/calibration/today.ts';
import { byNginx, shopPreflight, shopSetup } from '../../../helpers/observedCases.ts';
import { setup } from '../../../helpers/setups.ts';

const exchange = { request: shopPreflight, response: byNginx };
const own = setup();
const told = shopSetup();
const foundOut: FoundOut = {
  on: '2026-11-29',
  readings: { vary: 'added' },
  proof: [{ setup: told, ...exchange }],
  shownBy: { vary: [0] },
};

describe('what was observed without a kit', () => {
  it.each<[string, Observed, typeof own]>([
    ['of the setup that was told', { exchanges: [exchange], setup: told }, told],
    ['of the one on the screen', { exchanges: [exchange], setup: 'same' }, own],
  ])('a ticket %s', (_, observed, of) =>
    expect(knownObservations(observed, undefined, own)).toEqual([
      { observation: { setup: of, ...exchange }, source: { kind: 'ticket' } },
    ]),
  );

  it('what was found out before comes first', () =>
    expect(
      knownObservations({ exchanges: [exchange], setup: told }, foundOut, own).map(
        ({ source }) => source,
      ),
    ).toEqual([{ kind: 'found-out', on: '2026-11-29' }, { kind: 'ticket' }]));

  it('not a ticket that does not tell the policy', () =>
    expect(knownObservations({ exchanges: [exchange] }, undefined, own)).toEqual([]));

  it('nothing', () => expect(knownObservations(undefined, undefined, own)).toEqual([]));
});

describe('where the API may be', () => {
  const call = { pageOrigin: 'https://shop.example', url: 'https://gw.example:5543/orders?q=1' };
  it.each([
    ['by the call', { call }, shopPreflight, 'https://gw.example:5543/orders?q=1'],
    ['by a call that says nothing', { call: { ...call, url: '' } }, shopPreflight, ''],
    [
      'by the Host',
      undefined,
      {
        ...shopPreflight,
        headers: [['Host', 'gw.example:5543'] as const, ...shopPreflight.headers],
      },
      'https://gw.example:5543/orders',
    ],
    ['nobody tells', undefined, shopPreflight, ''],
  ])('%s', (_, page, request, address) => expect(addressProposed(page, request)).toBe(address));
});

it('writes the day where the visitor is', () =>
  expect(today(new Date(2026, 0, 9, 23, 59))).toBe('2026-01-09'));
