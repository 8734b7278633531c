import { patchJson } from '#core/policy/json/patch.ts';
import type { JsonStep } from '#core/policy/json/withValue.ts';
import { applicationKeys, nativeResponseKeys, policyKeys, setupKeys } from '#core/policy/keys.ts';
import type { Application, CorsPolicy, Setup } from '#core/policy/policy.ts';

// No name means two things, so one order serves every object.
const keyOrder = [...setupKeys, ...policyKeys, ...applicationKeys, ...nativeResponseKeys];

/** What a policy holds before anything is filled in. */
export const emptyPolicy: CorsPolicy = {
  allowedOrigins: [],
  allowHeaders: [],
  exposeHeaders: [],
  allowCredentials: false,
  allowMethods: [],
  maxAge: null,
};

/**
 * The text of a setup after one change: `path` leads to `value`, or to nothing if that is undefined.
 * Formatting stays, and whatever has the same value as before keeps its very characters; so a whole
 * list or a whole setup may be handed in, and only what differs is written.
 *
 * @throws if `text` is not JSON: a form has nothing to edit then, see `readSetupText`
 */
export function editSetupText(text: string, path: readonly JsonStep[], value: unknown): string {
  return patchJson(text, path, value, keyOrder);
}

/** Replaces the policy; null is an API without one. */
export function setPolicy(text: string, policy: CorsPolicy | null): string {
  return editSetupText(text, ['policy'], policy);
}

/** Adds an application at the end. */
export function addApplication(text: string, application: Application): string {
  return editSetupText(text, ['applications', Number.MAX_SAFE_INTEGER], application);
}

export function removeApplication(text: string, index: number): string {
  return editSetupText(text, ['applications', index], undefined);
}

/** Replaces what the native service answers; undefined leaves it to the default. */
export function setNativeResponse(text: string, response: Setup['nativeResponse']): string {
  return editSetupText(text, ['nativeResponse'], response);
}
