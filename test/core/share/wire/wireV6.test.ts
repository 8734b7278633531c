import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeScenarioSync } from '#core/share/codec.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { readScenario } from '#core/share/readScenario.ts';
import { writeWireV5 } from '#core/share/wire/wireV5.ts';
import { readWireV6, writeWireV6 } from '#core/share/wire/wireV6.ts';
import v6 from '../../../fixtures/share/v6.json' with { type: 'json' };
import { pageScenarios, presentedScenarios } from '../arbitraries.ts';
import { linkTo } from '../linkTo.ts';
import { middle, normalScenario, small } from '../states.ts';

fc.configureGlobal({ seed: 1 });

const through = (wire: unknown) => readScenario(readWireV6(JSON.parse(JSON.stringify(wire))));

const wire = (presented: unknown): unknown => [writeWireV5(small), presented];
const step = writeWireV5(middle);

/** The scenario of a fixture, with its steps in normal form. */
function normal(json: object): Scenario {
  const { sequence, ...scenario } = normalScenario(json);
  if (!sequence) return scenario;
  const steps = sequence.steps.map(({ scenario, ...step }) => ({
    ...step,
    scenario: normalScenario(scenario),
  }));
  return { ...scenario, sequence: { ...sequence, steps } };
}

describe('the wire form of version 6', () => {
  it.each(v6)('is pinned: $name', ({ scenario, wire, link }) => {
    const value = normal(scenario);
    expect(writeWireV6(value)).toEqual(wire);
    expect(readScenario(readWireV6(wire))).toEqual({ ok: true, value });
    expect(decodeScenarioSync(link)).toEqual({ ok: true, value });
  });

  it('leaves nothing out of a scenario', () => {
    fc.assert(
      fc.property(fc.oneof(presentedScenarios, pageScenarios), (scenario) => {
        expect(through(writeWireV6(scenario))).toEqual({ ok: true, value: scenario });
      }),
    );
  });

  it('takes any JSON without an exception', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(readScenario(readWireV6(json)).ok).toBe(false);
        for (const presented of [
          json,
          { ask: json, sequence: json },
          { sequence: { steps: json, hidden: json } },
          { sequence: { steps: [json, [json], [step, json]] } },
        ])
          expect(() => through(wire(presented))).not.toThrow();
      }),
    );
  });

  it.each([
    ['a question that is none', { ask: 1 }, '/ask'],
    ['a sequence that is none', { sequence: [] }, '/sequence'],
    ['steps that are no list', { sequence: { steps: {} } }, '/sequence/steps'],
    ['a step that is none', { sequence: { steps: [1] } }, '/sequence/steps/0'],
    ['a step without a scenario', { sequence: { steps: [[step], []] } }, '/sequence/steps/1'],
    ['a note that is no text', { sequence: { steps: [[step, 1]] } }, '/sequence/steps/0/note'],
    ['more in a step', { sequence: { steps: [[step, '', 1]] } }, '/sequence/steps/0/surplus'],
    [
      'cases in a step',
      { sequence: { steps: [[writeWireV5({ ...small, cases: [] })]] } },
      '/sequence/steps/0/scenario/cases',
    ],
    ['hiding that is neither yes nor no', { sequence: { hidden: 1 } }, '/sequence/hidden'],
    ['what is not there', { order: [] }, '/order'],
  ])('does not open with %s', (_, presented, path) => {
    const read = through(wire(presented));
    expect(read.ok ? [] : read.issues.map((issue) => issue.path)).toContain(path);
  });

  it('has no sequence in a sequence, whatever wrote it', () => {
    const nested = { ...small, sequence: { steps: [] } };
    const read = readScenario({ ...small, sequence: { steps: [{ scenario: nested }] } });
    expect(read).toMatchObject({ issues: [{ path: '/sequence/steps/0/scenario/sequence' }] });
  });

  it.each<[what: string, scenario: Scenario, link: RegExp]>([
    ['a question', { ...small, ask: true }, /^v6\./],
    ['a sequence', { ...small, sequence: { steps: [] } }, /^v6\./],
    ['neither', { ...small, cases: [] }, /^v5\./],
  ])('is what a scenario with %s is written in', (_, scenario, link) => {
    expect(linkTo(scenario)).toMatch(link);
  });
});
