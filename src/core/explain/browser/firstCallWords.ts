import type { PolicyChoice } from '#core/scenario/policyBefore.ts';
import { policyFieldNames } from '#core/explain/policyFieldNames.ts';
import { joined, list, phrase, type Phrase } from '#core/explain/phrase.ts';
import type { CorsPolicy } from '#core/setup/setup.ts';

/** Which policy answered the first call, as one chooses it. */
export const policyChoiceWords: Record<PolicyChoice, string> = {
  same: 'the same policy',
  before: 'the policy before its last change',
  kept: 'this policy, kept as it is now',
  'preflight-4': 'the policy of preflight, row 4',
  none: 'no policy',
};

/** A policy that was kept, and is not the present one any more. */
export const keptPolicy = 'a policy kept for it';

/** What a policy that answered the first call has otherwise than the present one. */
export function policyDifferenceWords(
  before: CorsPolicy | null,
  fields: readonly (keyof CorsPolicy)[] | null,
): Phrase {
  if (!fields || !before) return [before ? 'Now there is no policy.' : 'Then there was no policy.'];
  if (fields.length === 0)
    return ['It is what the policy is now. Change the policy, and the first call keeps this one.'];
  const parts = fields.map((field): Phrase => [
    `${policyFieldNames[field]} `,
    ...valueOf(before[field]),
  ]);
  return phrase`Then: ${joined(parts, '; ')}.`;
}

const valueOf = (value: CorsPolicy[keyof CorsPolicy]): Phrase => {
  if (value === null) return ['empty'];
  if (typeof value === 'boolean') return [value ? 'on' : 'off'];
  if (typeof value === 'number') return [`${value} s`];
  return value.length === 0 ? ['empty'] : list(value);
};

/** What is wrong with a typed number of seconds. */
export const noSeconds = 'Seconds are digits, as 100; ten years at most.';
