import { describe, expect, it } from 'vitest';
import { changedCases } from '#core/cases/changedCases.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import type { Asked, Case, Expectation } from '#core/scenario/case.ts';
import type { Setup } from '#core/setup/setup.ts';
import { preflight, setup } from '../../helpers/setups.ts';

const shop = 'https://shop.example';
const put: Asked = { request: preflight(shop, 'PUT') };
const call: Asked = { page: { call: { pageOrigin: shop, url: 'https://api.example/' } } };
const nothingSent: Asked = { page: { call: { pageOrigin: shop, url: 'http://api.example/' } } };

const asks = (asked: Asked, expected: Expectation): Case => ({
  name: '',
  ...asked,
  expect: expected,
});

/** Status, whether the page reads it and whether that is expected, before and after. */
type Told = readonly [number | undefined, boolean | null, boolean];

describe('a case that gets another answer', () => {
  const now = setup();
  const withoutPut = setup({ allowMethods: ['GET'] });
  const withoutShop = setup({ allowedOrigins: [] });

  it.each<[string, Case, Setup, readonly [Told, Told] | null]>([
    [
      'another status',
      asks(put, { status: 200 }),
      withoutPut,
      [
        [405, null, false],
        [200, null, true],
      ],
    ],
    ['the same', asks(put, { status: 200 }), now, null],
    ['the same, never as expected', asks(put, { status: 403 }), now, null],
    [
      'a page that reads it now',
      asks(call, { pageReads: true }),
      withoutShop,
      [
        [403, false, false],
        [200, true, true],
      ],
    ],
    ['nothing is sent either time', asks(nothingSent, { pageReads: false }), withoutShop, null],
    [
      'a header line that is expected',
      asks(put, { headers: [['Access-Control-Max-Age', '600']] }),
      setup({ maxAge: 5 }),
      [
        [200, null, false],
        [200, null, true],
      ],
    ],
    [
      'a header line of which nothing is expected',
      asks(put, { status: 200 }),
      setup({ maxAge: 5 }),
      null,
    ],
  ])('%s', (_, tested, before, told) => {
    const changed = changedCases([tested], before, { setup: now, readings: {}, evaluate });
    const tell = changed.map(({ at, before: was, after: is }) => [
      at,
      ...[was, is].map(({ answer, pageReads, asExpected }) => [
        answer?.response?.status,
        pageReads,
        asExpected,
      ]),
    ]);
    expect(tell).toEqual(told ? [[0, ...told]] : []);
  });

  it('keeps its place in the list', () => {
    const cases = [asks(call, {}), asks(put, { status: 200 })];
    const changed = changedCases(cases, withoutPut, { setup: now, readings: {}, evaluate });
    expect(changed.map(({ at }) => at)).toEqual([1]);
  });
});
