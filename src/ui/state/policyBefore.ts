import type { CorsPolicy, Setup } from '#core/setup/setup.ts';
import type { Documents } from './documents.ts';

/** The policy before it was last changed; undefined if it was not. */
export function policyBefore(
  setup: Setup,
  past: readonly Pick<Documents, 'setup'>[],
): CorsPolicy | null | undefined {
  const now = JSON.stringify(setup.policy);
  const before = past.findLast(
    ({ setup: { value } }) => value !== setup && JSON.stringify(value.policy) !== now,
  );
  return before?.setup.value.policy;
}
