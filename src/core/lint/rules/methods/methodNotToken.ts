import { isHeaderValue } from '#core/http/headerValue.ts';
import { isMethod } from '#core/http/method.ts';
import { splitNames } from '#core/http/splitNames.ts';
import { replaceBy, type FindingFix, type ValueRule } from '#core/lint/rule.ts';

/** What the words need of an entry that no request can have as its method. */
export interface MethodNotTokenDetail {
  readonly entry: string;
  readonly fault: 'several-methods' | 'not-a-method';
  readonly fix?: FindingFix;
}

/** `{ "policy": { "allowMethods": ["GET,PUT"] } }`: no request has this method. */
export const methodNotToken = {
  id: 'method-not-token',
  meaning: 'method-not-token',
  severity: 'error',
  on: '/policy/allowMethods/*',
  check: (entry): MethodNotTokenDetail | null => {
    // What no header can carry is an error of the setup already.
    if (isMethod(entry) || !isHeaderValue(entry)) return null;
    const names = splitNames(entry);
    return names
      ? { entry, fault: 'several-methods', fix: replaceBy(...names) }
      : { entry, fault: 'not-a-method' };
  },
} as const satisfies ValueRule<'/policy/allowMethods/*'>;
