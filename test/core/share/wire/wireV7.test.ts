import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeScenarioSync } from '#core/share/codec.ts';
import type { FoundOut } from '#core/scenario/foundOut.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { readScenario } from '#core/share/readScenario.ts';
import { writeWireV6 } from '#core/share/wire/wireV6.ts';
import { readWireV7, writeWireV7 } from '#core/share/wire/wireV7.ts';
import v7 from '../../../fixtures/share/v7.json' with { type: 'json' };
import { foundOutScenarios, presentedScenarios } from '../arbitraries.ts';
import { linkTo } from '../linkTo.ts';
import { foundOut, middle, normalScenario, small } from '../states.ts';

fc.configureGlobal({ seed: 1 });

const through = (wire: unknown) => readScenario(readWireV7(JSON.parse(JSON.stringify(wire))));

/** A fixture's scenario in normal form, each setup in it as well. */
function normal(json: object): Scenario {
  const { foundOut, sequence, ...scenario } = normalScenario(json);
  return {
    ...scenario,
    ...(foundOut && { foundOut: normalNote(foundOut) }),
    ...(sequence && {
      sequence: {
        ...sequence,
        steps: sequence.steps.map((step) => ({ ...step, scenario: normal(step.scenario) })),
      },
    }),
  };
}

const normalNote = (note: FoundOut): FoundOut => ({
  ...note,
  proof: note.proof.map((observation) => ({
    ...observation,
    setup: normalScenario(observation).setup,
  })),
});

describe('the wire form of version 7', () => {
  it.each(v7)('is pinned: $name', ({ scenario, wire, link }) => {
    const value = normal(scenario);
    expect(writeWireV7(value)).toEqual(wire);
    expect(readScenario(readWireV7(wire))).toEqual({ ok: true, value });
    expect(decodeScenarioSync(link)).toEqual({ ok: true, value });
  });

  it('leaves nothing out of a scenario', () => {
    fc.assert(
      fc.property(fc.oneof(foundOutScenarios, presentedScenarios), (scenario) => {
        expect(through(writeWireV7(scenario))).toEqual({ ok: true, value: scenario });
      }),
    );
  });

  it('takes any JSON without an exception', () => {
    const before = writeWireV6(small);
    const note: readonly unknown[] = ['2026-11-29', { vary: ['added', 0] }, [], []];
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(readScenario(readWireV7(json)).ok).toBe(false);
        for (const wire of [
          [before, json, [1]],
          [before, [note], json],
          [json, [note], [1]],
          ...note.map((_, i) => [before, [note.with(i, json)], [1]]),
          [before, [note.with(2, [json])], [1]],
          [before, [note.with(2, [[0, json]])], [1]],
          [before, [note.with(3, [json])], [1]],
        ])
          expect(() => through(wire)).not.toThrow();
      }),
    );
  });

  it('has each note and each setup once', () => {
    const steps = [{ scenario: { ...middle, foundOut } }, { scenario: small }];
    const [, notes, places] = writeWireV7({ ...small, foundOut, sequence: { steps } });
    expect(places).toEqual([1, 1, 0]);
    expect(notes).toHaveLength(1);
    const [[, , proof, setups]] = notes as [[string, object, [number][], unknown[]]];
    expect(setups).toHaveLength(1);
    expect(proof.map(([setup]) => setup)).toEqual([0, 0, 1]);
  });

  it.each<[what: string, notes: unknown, places: unknown, path: string]>([
    ['a note that is not there', [], [1], '/foundOut'],
    ['a note that is none', [1], [1], '/foundOut'],
    ['a place that is none', [], ['1'], '/foundOut'],
    ['a setup that is not there', [['2026-11-29', {}, [[1]], []]], [1], '/foundOut/proof/0/setup'],
    ['notes that are no list', {}, [1], ''],
  ])('does not open with %s', (_, notes, places, path) => {
    const read = through([writeWireV6(small), notes, places]);
    expect(read.ok ? [] : read.issues.map((issue) => issue.path)).toContain(path);
  });

  it.each<[what: string, scenario: Scenario, link: RegExp]>([
    ['what was found out', { ...small, foundOut }, /^v7\./],
    ['none of it', { ...small, ask: true }, /^v6\./],
  ])('is what a scenario with %s is written in', (_, scenario, link) => {
    expect(linkTo(scenario)).toMatch(link);
  });
});
