import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeScenarioSync } from '#core/share/codec.ts';
import { readScenario } from '#core/share/readScenario.ts';
import { readWireV4, writeWireV4 } from '#core/share/wire/wireV4.ts';
import type { Observed } from '#core/scenario/observed.ts';
import v4 from '../../../fixtures/share/v4.json' with { type: 'json' };
import { observedScenarios, pageScenarios, scenarios, triedScenarios } from '../arbitraries.ts';
import { linkTo } from '../linkTo.ts';
import { normalScenario, small } from '../states.ts';

fc.configureGlobal({ seed: 1 });

const through = (wire: unknown) => readScenario(readWireV4(JSON.parse(JSON.stringify(wire))));

const observed: Observed = {
  exchanges: [
    {
      request: small.request,
      response: { status: 403, statusText: null, headers: null, message: 'Header Not Supported' },
    },
  ],
};

describe('the wire form of version 4', () => {
  it.each(v4)('is pinned: $name', ({ scenario, wire, link }) => {
    const value = normalScenario(scenario);
    expect(writeWireV4(value)).toEqual(wire);
    expect(readScenario(readWireV4(wire))).toEqual({ ok: true, value });
    expect(decodeScenarioSync(link)).toEqual({ ok: true, value });
  });

  it('leaves nothing out of a scenario', () => {
    const any = fc.oneof(scenarios, pageScenarios, triedScenarios, observedScenarios);
    fc.assert(
      fc.property(any, (scenario) => {
        expect(through(writeWireV4(scenario))).toEqual({ ok: true, value: scenario });
      }),
    );
  });

  it('takes any JSON without an exception', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (json, part) => {
        expect(readScenario(readWireV4(json)).ok).toBe(false);
        expect(() => through([[['GET'], null], part, 'title'])).not.toThrow();
        expect(() => through([[['GET'], null], [part, part], part])).not.toThrow();
        expect(() => through([[['GET'], null], [[part]]])).not.toThrow();
      }),
    );
  });

  it.each([
    ['what was observed', { ...small, observed }, /^v4\./],
    ['a title', { ...small, title: 'Ticket 4711' }, /^v4\./],
    ['neither', small, /^v1\./],
  ])('is what a scenario with %s is written in, if anything needs it', (_, scenario, link) => {
    expect(linkTo(scenario)).toMatch(link);
  });
});
