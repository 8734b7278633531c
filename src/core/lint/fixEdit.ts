import type { JsonStep } from '#core/json/withValue.ts';
import type { Setup } from '#core/setup/setup.ts';
import type { Finding } from './finding.ts';
import { stepsTo, valueAt } from './subjectOf.ts';

/** One change of a setup: `value` goes to where `path` leads. */
export interface FixEdit {
  readonly path: readonly JsonStep[];
  readonly value: unknown;
}

/** What a finding's fix changes; null without a fix. */
export function fixEdit(
  { path, fix }: Pick<Finding, 'path' | 'fix'>,
  setup: Setup,
): FixEdit | null {
  if (!fix) return null;
  const steps = stepsTo(path);
  const index = steps.at(-1);
  if (typeof index !== 'number') return { path: steps, value: fix.entries };
  const outer = steps.slice(0, -1);
  const entries = valueAt(setup, outer) as readonly unknown[];
  return { path: outer, value: entries.toSpliced(index, 1, ...fix.entries) };
}
