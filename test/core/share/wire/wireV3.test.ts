import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeScenarioSync } from '#core/share/codec.ts';
import { readScenario } from '#core/share/readScenario.ts';
import { readWireV3, writeWireV3 } from '#core/share/wire/wireV3.ts';
import v3 from '../../../fixtures/share/v3.json' with { type: 'json' };
import { pageScenarios, scenarios, triedScenarios } from '../arbitraries.ts';
import { linkTo } from '../linkTo.ts';
import { normalScenario, small } from '../states.ts';

fc.configureGlobal({ seed: 1 });

const through = (wire: unknown) => readScenario(readWireV3(JSON.parse(JSON.stringify(wire))));

describe('the wire form of version 3', () => {
  it.each(v3)('is pinned: $name', ({ scenario, wire, link }) => {
    const value = normalScenario(scenario);
    expect(writeWireV3(value)).toEqual(wire);
    expect(readScenario(readWireV3(wire))).toEqual({ ok: true, value });
    expect(decodeScenarioSync(link)).toEqual({ ok: true, value });
  });

  it('leaves nothing out of a scenario', () => {
    fc.assert(
      fc.property(fc.oneof(scenarios, pageScenarios, triedScenarios), (scenario) => {
        expect(through(writeWireV3(scenario))).toEqual({ ok: true, value: scenario });
      }),
    );
  });

  it('has the text of the native service as its ninth place', () => {
    const scenario = { ...small, drafts: { request: 'GET', native: '200 OK\nno colon' } };
    const wire = writeWireV3(scenario);
    expect(wire.slice(6)).toEqual([0, 0, '200 OK\nno colon']);
    expect(through(wire)).toEqual({ ok: true, value: scenario });
    expect(linkTo(scenario)).toMatch(/^v3\./);
  });

  it('takes any JSON without an exception', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (json, tried) => {
        expect(readScenario(readWireV3(json)).ok).toBe(false);
        const wire = [['GET'], null, 0, 0, 0, 0, 0, tried];
        const list = Array.isArray(tried) && tried.every((item) => typeof item === 'string');
        expect(through(wire).ok).toBe(tried === 0 || list);
      }),
    );
  });

  it('is what a scenario with origins to try is written in', () => {
    expect(linkTo({ ...small, tryOrigins: ['https://a.example'] })).toMatch(/^v3\./);
  });
});
