import type { At, WideRule } from '#core/lint/rule.ts';

/**
 * `{ "applications": [{ "name": "A", "jsOrigins": ["null"] }] }`: any page can send this from a sandboxed
 * frame.
 */
export const jsOriginNull = {
  id: 'js-origin-null',
  meaning: 'null-origin',
  severity: 'security',
  on: '/applications/*',
  *find({ jsOrigins }): Generator<At & { readonly witness: { readonly origin: string } }> {
    const index = jsOrigins.indexOf('null');
    if (index >= 0) yield { at: `/jsOrigins/${index}`, witness: { origin: 'null' } };
  },
} as const satisfies WideRule<'/applications/*'>;
