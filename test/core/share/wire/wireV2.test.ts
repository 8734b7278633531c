import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeScenarioSync } from '#core/share/codec.ts';
import { readScenario } from '#core/share/readScenario.ts';
import { readWireV2, writeWireV2 } from '#core/share/wire/wireV2.ts';
import v2 from '../../../fixtures/share/v2.json' with { type: 'json' };
import { pageScenarios } from '../arbitraries.ts';
import { normalScenario } from '../states.ts';

fc.configureGlobal({ seed: 1 });

const call = { pageOrigin: 'http://a', url: '/' };

const through = (wire: unknown) => readScenario(readWireV2(JSON.parse(JSON.stringify(wire))));

describe('the wire form of version 2', () => {
  it.each(v2)('is pinned: $name', ({ scenario, wire, link }) => {
    const value = normalScenario(scenario);
    expect(writeWireV2(value)).toEqual(wire);
    expect(readScenario(readWireV2(wire))).toEqual({ ok: true, value });
    expect(decodeScenarioSync(link)).toEqual({ ok: true, value });
  });

  it('leaves nothing out of a scenario', () => {
    fc.assert(
      fc.property(pageScenarios, (scenario) => {
        expect(through(writeWireV2(scenario))).toEqual({ ok: true, value: scenario });
      }),
    );
  });

  it('takes any JSON without an exception', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (json, page) => {
        expect(readScenario(readWireV2(json)).ok).toBe(false);
        const wire = [['GET'], null, 0, 0, 0, 0, page];
        expect(through(wire).ok).toBe(page === 0);
      }),
    );
  });

  it.each<[what: string, page: unknown, code: string, path: string]>([
    ['no call', { browser: 'firefox' }, 'missing-key', '/page'],
    ['no URL', { call: { pageOrigin: '' } }, 'missing-key', '/page/call'],
    ['an unknown browser', { call, browser: 'netscape' }, 'unknown-alternative', '/page/browser'],
    ['a time to come', { call, again: { ago: -1 } }, 'unknown-alternative', '/page/again/ago'],
    ['a policy that is none', { call, again: { policy: 1 } }, 'wrong-type', '/page/again/policy'],
    ['half an exchange', { call, exchange: 0.5 }, 'unknown-alternative', '/page/exchange'],
    ['a header alone', { call: { ...call, headers: ['a'] } }, 'not-a-pair', '/page/call/headers/0'],
    [
      'another credentials mode',
      { call: { ...call, credentials: 'all' } },
      'unknown-alternative',
      '/page/call/credentials',
    ],
    ['an unknown body', { call: { ...call, body: {} } }, 'missing-key', '/page/call/body'],
    ['a hundred exchanges', { call, exchange: 100 }, 'unknown-alternative', '/page/exchange'],
    ['less than no exchange', { call, exchange: -1 }, 'unknown-alternative', '/page/exchange'],
    ['an exchange in words', { call, exchange: '1' }, 'unknown-alternative', '/page/exchange'],
    ['a surplus of the page', { call, a: 1 }, 'unknown-key', '/page/a'],
    ['a surplus', { call: { ...call, a: 1 } }, 'unknown-key', '/page/call/a'],
  ])('is distrusted: %s', (_, page, code, path) => {
    const result = through([['GET'], null, 0, 0, 0, 0, page]);
    expect(result.ok ? [] : result.issues).toContainEqual(expect.objectContaining({ code, path }));
  });

  it.each([0, 99])('carries exchange %i', (exchange) => {
    const page = { call, exchange };
    const result = through([['GET'], null, 0, 0, 0, 0, page]);
    expect(result).toMatchObject({ ok: true, value: { page } });
  });

  it.each<[what: string, page: unknown]>([
    ['the call', { call }],
    ['a call that is left out', 0],
  ])('is distrusted: a surplus behind %s', (_, page) => {
    const issues = [{ code: 'unknown-key', path: '/surplus' }];
    const result = through([['GET'], null, 0, 0, 0, 0, page, 'more']);
    expect(result).toMatchObject({ ok: false, issues });
  });
});
