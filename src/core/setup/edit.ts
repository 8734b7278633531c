import { patchJson } from '#core/json/patch.ts';
import type { JsonStep } from '#core/json/withValue.ts';
import { applicationKeys, nativeResponseKeys, policyKeys, setupKeys } from './keys.ts';

// No name means two things, so one order serves every object.
const keyOrder = [...setupKeys, ...policyKeys, ...applicationKeys, ...nativeResponseKeys];

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
