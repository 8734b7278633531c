import type { At, Severity, WideRule } from '#core/lint/rule.ts';
import { hasBody } from './hasBody.ts';

/** `{ "policy": { "allowHeaders": [] } }`: a preflight that asks for any header is answered 403. */
export const noHeaders = {
  id: 'no-headers',
  meaning: 'no-headers',
  severity: 'compat',
  on: '/policy',
  *find({ allowHeaders, allowMethods }): Generator<At & { readonly severity: Severity }> {
    if (allowHeaders.length > 0) return;
    yield { at: '/allowHeaders', severity: allowMethods.some(hasBody) ? 'compat' : 'info' };
  },
} as const satisfies WideRule<'/policy'>;
