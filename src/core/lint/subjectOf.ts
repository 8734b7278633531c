import { pointerSteps } from '#core/json/pointer.ts';
import type { JsonStep } from '#core/json/withValue.ts';
import type { Setup } from '#core/setup/setup.ts';
import type { Finding } from './finding.ts';

/** The steps of a path; those into a list are numbers. */
export const stepsTo = (path: string): readonly JsonStep[] =>
  pointerSteps(path).map((step) => (/^\d+$/.test(step) ? Number(step) : step));

export const valueAt = (setup: Setup, steps: readonly JsonStep[]): unknown =>
  steps.reduce<unknown>(
    (value, step) => (value as Record<JsonStep, unknown> | null | undefined)?.[step],
    setup,
  );

/**
 * What a finding is about, wherever that is in the setup: an entry, a number, the name of an
 * application. Undefined where it is about a whole field, or about several.
 */
export function subjectOf({ path }: Pick<Finding, 'path'>, setup: Setup): string | undefined {
  const steps = stepsTo(path);
  const value = valueAt(setup, steps);
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return steps[0] === 'applications' && typeof steps[1] === 'number'
    ? setup.applications[steps[1]]?.name
    : undefined;
}

/** Whether it is about an entry for origins. */
export const isOfOrigins = ({ path }: Pick<Finding, 'path'>): boolean =>
  /\/(?:allowedOrigins|jsOrigins)\/\d+$/.test(path);
