import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeScenarioSync } from '#core/share/codec.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { readScenario } from '#core/share/readScenario.ts';
import { readWireV5, writeWireV5 } from '#core/share/wire/wireV5.ts';
import v5 from '../../../fixtures/share/v5.json' with { type: 'json' };
import { collectedScenarios, pageScenarios, triedScenarios } from '../arbitraries.ts';
import { linkTo } from '../linkTo.ts';
import { normalScenario, small } from '../states.ts';

fc.configureGlobal({ seed: 1 });

const through = (wire: unknown) => readScenario(readWireV5(JSON.parse(JSON.stringify(wire))));

const wire = (collection: unknown): unknown => [writeWireV5(small)[0], collection];
const paths = (collection: unknown): readonly string[] => {
  const read = through(wire(collection));
  return read.ok ? [] : read.issues.map(({ path }) => path);
};

describe('the wire form of version 5', () => {
  it.each(v5)('is pinned: $name', ({ scenario, wire, link }) => {
    const value = normalScenario(scenario);
    expect(writeWireV5(value)).toEqual(wire);
    expect(readScenario(readWireV5(wire))).toEqual({ ok: true, value });
    expect(decodeScenarioSync(link)).toEqual({ ok: true, value });
  });

  it('leaves nothing out of a scenario', () => {
    const any = fc.oneof(collectedScenarios, pageScenarios, triedScenarios);
    fc.assert(
      fc.property(any, (scenario) => {
        expect(through(writeWireV5(scenario))).toEqual({ ok: true, value: scenario });
      }),
    );
  });

  it('takes any JSON without an exception', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(readScenario(readWireV5(json)).ok).toBe(false);
        expect(() => through([json, json])).not.toThrow();
        expect(() => through(wire({ cases: json, before: json, putAside: json }))).not.toThrow();
        expect(() => through(wire({ cases: [json], putAside: [json] }))).not.toThrow();
      }),
    );
  });

  it.each([
    ['a case without a question', { cases: [{ name: 'a', expect: { status: 200 } }] }, '/cases/0'],
    [
      'a case that expects nothing',
      { cases: [{ name: 'a', request: { method: 'GET', headers: [] }, expect: {} }] },
      '/cases/0/expect',
    ],
    ['a policy before that is none', { before: { policy: 1 } }, '/before/policy'],
    ['a finding without a reason', { putAside: [{ rule: 'a', about: 'b' }] }, '/putAside/0'],
    ['a reason that is no text', { putAside: [{ rule: '', reason: 1 }] }, '/putAside/0/reason'],
    ['what is not kept there', { setups: [] }, '/setups'],
  ])('does not open with %s', (_, collection, path) => {
    expect(paths(collection)).toContain(path);
  });

  it.each<[what: string, scenario: Scenario, link: RegExp]>([
    ['cases', { ...small, cases: [] }, /^v5\./],
    ['a policy to compare with', { ...small, before: small.setup }, /^v5\./],
    ['a finding put aside', { ...small, putAside: [] }, /^v5\./],
    ['a symptom', { ...small, symptom: 'Blocked by CORS policy' }, /^v5\./],
    ['what a ticket did not tell', { ...small, missing: ['policy'] }, /^v5\./],
    ['none of them', small, /^v1\./],
  ])('is what a scenario with %s is written in', (_, scenario, link) => {
    expect(linkTo(scenario)).toMatch(link);
  });
});
