import { withValueAt, type JsonStep } from '#core/json/withValue.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import type { CorsPolicy } from '#core/setup/setup.ts';

/** A change of a scenario: another value at a place in it, or none if that is undefined. */
export interface Edit {
  readonly path: readonly JsonStep[];
  readonly value: unknown;
}

/** The scenario after the changes. The request of a page's call stays the one before them. */
export const edited = (scenario: Scenario, edits: readonly Edit[]): Scenario =>
  edits.reduce<unknown>(
    (value, { path, value: leaf }) => withValueAt(value, path, leaf),
    scenario,
  ) as Scenario;

export const policyEdit = <Field extends keyof CorsPolicy>(
  field: Field,
  value: CorsPolicy[Field],
): Edit => ({ path: ['setup', 'policy', field], value });
