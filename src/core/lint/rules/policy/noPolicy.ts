import type { At, WideRule } from '#core/lint/rule.ts';

/** `{ "policy": null }`: requests go through to the native service as they are. */
export const noPolicy = {
  id: 'no-policy',
  meaning: 'no-policy',
  severity: 'info',
  on: '',
  *find({ policy, applications }): Generator<At & { readonly hasOrigins: boolean }> {
    if (policy) return;
    yield { at: '/policy', hasOrigins: applications.some(({ jsOrigins }) => jsOrigins.length > 0) };
  },
} as const satisfies WideRule<''>;
