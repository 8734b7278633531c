import { isMethod } from '#core/http/method.ts';
import { isForbiddenMethod } from '#core/http/forbiddenRequestHeader.ts';
import type { ValueRule } from '#core/lint/rule.ts';
import { knownMethods } from './knownMethods.ts';

/** `{ "policy": { "allowMethods": ["PURGE"] } }`: allowed, but perhaps a slip. */
export const methodUnknown = {
  id: 'method-unknown',
  severity: 'info',
  on: '/policy/allowMethods/*',
  check: (entry): { readonly entry: string } | null => {
    const isKnown = knownMethods.has(entry.toUpperCase()) || isForbiddenMethod(entry);
    return isMethod(entry) && entry !== '*' && !isKnown ? { entry } : null;
  },
} as const satisfies ValueRule<'/policy/allowMethods/*'>;
