import type { Progress, StepProgress } from '#lessons/progress.ts';
import { recall, remember } from '#ui/state/remembered.ts';

/** Of how it is written. What another version wrote is left alone until something is learned here. */
const version = 1;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const flags = ['right', 'sure', 'solved'] as const;

/** What can be read of a step; storage may be damaged. */
function readStep(value: unknown): StepProgress {
  if (!isObject(value)) return {};
  const { hints } = value;
  return {
    ...Object.fromEntries(
      flags.flatMap((flag) => (typeof value[flag] === 'boolean' ? [[flag, value[flag]]] : [])),
    ),
    ...(Number.isInteger(hints) && { hints: hints as number }),
  };
}

function read(text: string): Progress {
  const kept: unknown = JSON.parse(text);
  if (!isObject(kept) || kept.version !== version || !isObject(kept.steps)) return {};
  return Object.fromEntries(Object.entries(kept.steps).map(([key, step]) => [key, readStep(step)]));
}

/** What was learned on this device; nothing, where that cannot be read. */
export function recallProgress(): Progress {
  try {
    return read(recall('lessons') ?? '');
  } catch {
    return {};
  }
}

export function keepProgress(steps: Progress): Progress {
  remember('lessons', JSON.stringify({ version, steps }));
  return steps;
}

/** Beside what another tab kept meanwhile. Returns all of it. */
export const keepStep = (key: string, step: StepProgress): Progress =>
  keepProgress({ ...recallProgress(), [key]: step });

export const forgetProgress = (): void => void remember('lessons', null);
