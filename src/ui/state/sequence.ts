import type { Scenario } from '#core/scenario/scenario.ts';
import type { ScenarioAlone } from '#core/scenario/scenarioAlone.ts';
import type { Sequence, SequenceStep } from '#core/scenario/sequence.ts';
import type { Playground } from './Playground.svelte.ts';

type Shown = Pick<Playground, 'scenario' | 'collection' | 'collect'>;

const none: readonly SequenceStep[] = [];

export const stepsOf = ({ collection }: Pick<Shown, 'collection'>): readonly SequenceStep[] =>
  collection.sequence?.steps ?? none;

/** What is on the screen, without what is kept beside it. */
function onScreen({ scenario }: Pick<Shown, 'scenario'>): ScenarioAlone {
  const { cases: _, before: __, putAside: ___, sequence: ____, ask: _____, ...alone } = scenario;
  return alone;
}

/** The place of the step that is on the screen, from 0; -1 if none is. */
export function placeOf(playground: Pick<Shown, 'scenario' | 'collection'>): number {
  const shown = JSON.stringify(onScreen(playground));
  return stepsOf(playground).findIndex(({ scenario }) => JSON.stringify(scenario) === shown);
}

/** The scenario of the step after or before the one on the screen, or of the first; null at the ends. */
export function stepAfter(
  playground: Pick<Shown, 'scenario' | 'collection'>,
  by: 1 | -1,
): { readonly scenario: Scenario; readonly place: number } | null {
  const at = placeOf(playground);
  const place = at === -1 ? 0 : at + by;
  const step = stepsOf(playground)[place];
  return step ? { scenario: { ...step.scenario, ...playground.collection }, place } : null;
}

/** A step less, more or in another place; without any, there is no sequence. */
function withSteps(playground: Shown, steps: readonly SequenceStep[], topic: string | null): void {
  const sequence: Sequence = { ...playground.collection.sequence, steps };
  playground.collect({ sequence: steps.length > 0 ? sequence : undefined }, topic);
}

/** Puts what is on the screen at the end. */
export const addStep = (playground: Shown): void =>
  withSteps(playground, [...stepsOf(playground), { scenario: onScreen(playground) }], null);

export function changeStep(
  playground: Shown,
  at: number,
  changed: SequenceStep,
  topic: string,
): void {
  withSteps(playground, stepsOf(playground).with(at, changed), `${topic} ${at}`);
}

/** Lets a step change places with the one before it. */
export function raiseStep(playground: Shown, at: number): void {
  const steps = stepsOf(playground);
  const [above, step] = [steps[at - 1], steps[at]];
  if (above && step) withSteps(playground, steps.with(at - 1, step).with(at, above), null);
}

export const removeStep = (playground: Shown, at: number): void =>
  withSteps(playground, stepsOf(playground).toSpliced(at, 1), null);

/** Whether its link opens with the answer hidden. */
export function beginHidden(playground: Shown, hidden: boolean): void {
  const steps = stepsOf(playground);
  playground.collect({ sequence: hidden ? { steps, hidden } : { steps } });
}
