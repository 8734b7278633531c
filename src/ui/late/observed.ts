import CardSwitch from '#ui/results/observed/CardSwitch.svelte';
import ObservedAnswer from '#ui/results/observed/ObservedAnswer.svelte';
import { observedFact } from '#ui/results/observed/observedFact.ts';
import { backToObserved } from '#ui/state/observed/backToObserved.ts';
import { besidePredicted } from '#ui/state/observed/ObservedBeside.svelte.ts';

/** What a real gateway answered beside what is predicted: compared, explained, drawn. */
export const observed = {
  besidePredicted,
  backToObserved,
  observedFact,
  CardSwitch,
  ObservedAnswer,
};
