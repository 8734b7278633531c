import { byteLowercase } from '#core/http/headerName.ts';
import type { ValueRule } from '#core/lint/rule.ts';

const safeWithMostValues: ReadonlySet<string> = new Set([
  'accept',
  'accept-language',
  'content-language',
]);

/**
 * `{ "policy": { "allowHeaders": ["Accept"] } }`: with the values that it mostly has, no preflight asks for
 * it. It is not of no use, so there is no fix.
 */
export const headerSafelisted = {
  id: 'header-safelisted',
  severity: 'info',
  on: '/policy/allowHeaders/*',
  check: (entry): { readonly entry: string } | null =>
    safeWithMostValues.has(byteLowercase(entry)) ? { entry } : null,
} as const satisfies ValueRule<'/policy/allowHeaders/*'>;
