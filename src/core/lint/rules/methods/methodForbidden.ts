import { isForbiddenMethod } from '#core/http/forbiddenRequestHeader.ts';
import { replaceBy, type FindingFix, type ValueRule } from '#core/lint/rule.ts';

/** `{ "policy": { "allowMethods": ["GET", "TRACE"] } }`: no script can ask for it. */
export const methodForbidden = {
  id: 'method-forbidden',
  meaning: 'method-forbidden',
  severity: 'info',
  on: '/policy/allowMethods/*',
  check: (entry): { readonly entry: string; readonly fix: FindingFix } | null =>
    isForbiddenMethod(entry) ? { entry, fix: replaceBy() } : null,
} as const satisfies ValueRule<'/policy/allowMethods/*'>;
