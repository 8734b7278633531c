import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readScenario } from '#core/share/readScenario.ts';
import { readWireV1, writeWireV1 } from '#core/share/wire/wireV1.ts';
import v1 from '../../../fixtures/share/v1.json' with { type: 'json' };
import { scenarios } from '../arbitraries.ts';
import { normalScenario } from '../states.ts';

fc.configureGlobal({ seed: 1 });

/** Once written with flags that say what is so by default, which are left out now. */
const writtenNow: Record<string, unknown> = {
  'zeros, flags given as they are by default, empty header values': [
    ['PUT', '*', 'Origin', '', 'origin', 'null', 'Origin', 'http://a.example'],
    [[], [], [], [], false, 0],
    [
      ['a', []],
      ['b', ['*']],
      ['c', ['null'], 0, false],
    ],
    [299, ''],
  ],
};

describe('the wire form of version 1', () => {
  it.each(v1)('is pinned: $name', ({ name, scenario, wire }) => {
    const value = normalScenario(scenario);
    expect(readScenario(readWireV1(wire))).toEqual({ ok: true, value });
    expect(writeWireV1(value)).toEqual(writtenNow[name] ?? wire);
  });

  it('is pinned for every part of a scenario', () => {
    const parts = v1.map(({ scenario }) => scenario);
    expect(parts.some((scenario) => 'drafts' in scenario)).toBe(true);
    expect(parts.some((scenario) => 'readings' in scenario)).toBe(true);
    expect(parts.some(({ setup }) => 'nativeResponse' in setup)).toBe(true);
    expect(parts.some(({ setup }) => setup.policy === null)).toBe(true);
  });

  it('leaves nothing out of a scenario', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const json: unknown = JSON.parse(JSON.stringify(writeWireV1(scenario)));
        expect(readScenario(readWireV1(json))).toEqual({ ok: true, value: scenario });
      }),
    );
  });

  it('takes any JSON without an exception', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(readScenario(readWireV1(json)).ok).toBe(false);
      }),
    );
  });

  it.each<[what: string, wire: unknown, json: unknown]>([
    ['what is no list', 'x', 'x'],
    ['null', null, null],
    [
      'what has no place, under surplus',
      [0, null, 0, 0, 0, 0, 'a', 'b'],
      { setup: { policy: null }, surplus: ['a', 'b'] },
    ],
    [
      'a Max Age of zero, which is not left out',
      [0, [[], [], [], [], false, 0]],
      {
        setup: {
          policy: {
            ...{ allowedOrigins: [], allowMethods: [], allowHeaders: [], exposeHeaders: [] },
            ...{ allowCredentials: false, maxAge: 0 },
          },
        },
      },
    ],
    [
      'a header without a value, as it is',
      [['GET', 0, 'A', 'b', 'C'], null],
      { setup: { policy: null }, request: { method: 'GET', headers: [['A', 'b'], ['C']] } },
    ],
  ])('hands on %s', (_, wire, json) => {
    expect(readWireV1(wire)).toEqual(json);
  });
});
