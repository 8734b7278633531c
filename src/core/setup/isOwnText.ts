import { policyKeys } from './keys.ts';

/**
 * Whether a text is a setup of the playground, be it with mistakes: JSON whose policy is none or has
 * one of the playground's keys. The gateway's own JSON has neither.
 */
export function isOwnText(text: string): boolean {
  const policy = policyOf(text);
  if (typeof policy !== 'object') return false;
  return policy === null || policyKeys.some((key) => Object.hasOwn(policy, key));
}

/** Undefined where there is none, or the text is not JSON. */
function policyOf(text: string): unknown {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null && 'policy' in json ? json.policy : undefined;
  } catch {
    return undefined;
  }
}
