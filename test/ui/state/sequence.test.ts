import { beforeEach, describe, expect, it } from 'vitest';
import { documentedScenario } from '#core/documented/scenarios.ts';
import { lateParts } from '#ui/late/lateParts.ts';
import { Playground } from '#ui/state/Playground.svelte.ts';
import {
  addStep,
  beginHidden,
  changeStep,
  placeOf,
  raiseStep,
  removeStep,
  stepAfter,
  stepsOf,
} from '#ui/state/sequence.ts';

const rows = (['preflight-2', 'request-2', 'request-1'] as const).map(
  (id) => documentedScenario(id).scenario,
);

let playground: Playground;

/** A sequence of three rows, of which the last is on the screen. */
beforeEach(() => {
  playground = new Playground(rows[0]!, lateParts());
  for (const row of rows) {
    playground.load({ ...row, ...playground.collection });
    addStep(playground);
  }
});

const requests = () => stepsOf(playground).map(({ scenario }) => scenario.request);

describe('a sequence', () => {
  it('has what was on the screen, by itself, in its order', () => {
    expect(stepsOf(playground)).toEqual(rows.map((scenario) => ({ scenario })));
    expect(placeOf(playground)).toBe(2);
  });

  it('is walked through up to its ends, with what is kept beside it', () => {
    expect(stepAfter(playground, 1)).toBeNull();
    const back = stepAfter(playground, -1)!;
    expect([back.place, back.scenario.sequence]).toEqual([1, playground.collection.sequence]);
  });

  it('begins anew from what is no step of it', () => {
    playground.editRequest('GET / HTTP/1.1\r\n\r\n');
    expect([placeOf(playground), stepAfter(playground, -1)?.place]).toEqual([-1, 0]);
  });

  it('is put in another order, and shortened until there is none', () => {
    raiseStep(playground, 0);
    raiseStep(playground, 2);
    expect(requests()).toEqual([rows[0], rows[2], rows[1]].map((row) => row?.request));
    for (let left = 3; left > 0; left--) removeStep(playground, 0);
    expect(playground.collection.sequence).toBeUndefined();
  });

  it('says something of a step, and whether it begins hidden', () => {
    const [first] = stepsOf(playground);
    changeStep(playground, 0, { ...first!, note: 'Look' }, 'step note');
    beginHidden(playground, true);
    expect(stepsOf(playground)[0]?.note).toBe('Look');
    expect(playground.collection.sequence?.hidden).toBe(true);
    beginHidden(playground, false);
    expect(playground.collection.sequence).not.toHaveProperty('hidden');
  });
});
