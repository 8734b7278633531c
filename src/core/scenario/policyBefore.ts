import { documentedScenario } from '#core/documented/scenarios.ts';
import type { CorsPolicy } from '#core/setup/setup.ts';
import type { CallBefore } from './pageView.ts';

type Policy = CorsPolicy | null;

/** Which policy answered the first of two calls. */
export const policyChoices = ['same', 'before', 'kept', 'preflight-4', 'none'] as const;
export type PolicyChoice = (typeof policyChoices)[number];

/** The policies that there are to choose from. */
export interface Policies {
  readonly now: Policy;
  /** Before it was last changed; undefined if it was not. */
  readonly before: Policy | undefined;
}

const documented = documentedScenario('preflight-4').scenario.setup.policy;

const isSame = (a: Policy, b: Policy): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What is chosen; one that is nothing else is one that was kept. */
export function chosenPolicy({ policy }: CallBefore, { before }: Policies): PolicyChoice {
  if (policy === undefined) return 'same';
  if (before !== undefined && isSame(policy, before)) return 'before';
  if (policy === null) return 'none';
  return isSame(policy, documented) ? 'preflight-4' : 'kept';
}

/** The same first call, answered by another policy. */
export function withPolicy(
  { policy, ...others }: CallBefore,
  choice: PolicyChoice,
  { now, before }: Policies,
): CallBefore {
  const chosen = {
    same: undefined,
    before,
    kept: policy === undefined ? now : policy,
    'preflight-4': documented,
    none: null,
  }[choice];
  return chosen === undefined ? others : { ...others, policy: chosen };
}

/** In which fields one policy is not the other; null if one of them is none. */
export function policyDifference(a: Policy, b: Policy): readonly (keyof CorsPolicy)[] | null {
  if (!a || !b) return a === b ? [] : null;
  const keys = Object.keys(a) as (keyof CorsPolicy)[];
  return keys.filter((key) => JSON.stringify(a[key]) !== JSON.stringify(b[key]));
}
