import { safelistedResponseNames } from '#core/http/responseNames.ts';
import { byteLowercase } from '#core/http/headerName.ts';
import { replaceBy, type FindingFix, type ValueRule } from '#core/lint/rule.ts';

/** `{ "policy": { "exposeHeaders": ["Content-Type"] } }`: scripts read it without this. */
export const exposeSafelisted = {
  id: 'expose-safelisted',
  meaning: 'expose-safelisted',
  severity: 'info',
  on: '/policy/exposeHeaders/*',
  check: (entry): { readonly entry: string; readonly fix: FindingFix } | null =>
    safelistedResponseNames.has(byteLowercase(entry)) ? { entry, fix: replaceBy() } : null,
} as const satisfies ValueRule<'/policy/exposeHeaders/*'>;
