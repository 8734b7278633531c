import ObservedAnswer from '#ui/results/observed/ObservedAnswer.svelte';
import { observedFact } from '#ui/results/observed/observedFact.ts';
import { besidePredicted } from '#ui/state/observed/ObservedBeside.svelte.ts';

/** What a real gateway answered beside what is predicted. */
export const observed = { besidePredicted, observedFact, ObservedAnswer };
