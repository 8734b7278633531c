import type { ValueRule } from '#core/lint/rule.ts';

const writing: readonly string[] = ['PUT', 'PATCH', 'DELETE'];

/**
 * `{ "policy": { "allowMethods": ["PUT"] } }`: GET needs no preflight of its own, but a header may ask for
 * one, and that is then answered 405. Who only reads may leave out POST, and nobody misses HEAD alone.
 */
export const simpleMethodMissing = {
  id: 'simple-method-missing',
  meaning: 'simple-method-missing',
  severity: 'info',
  on: '/policy/allowMethods',
  check: (entries, { how }): { readonly missing: readonly string[] } | null => {
    const fold = how['method-case'] === 'exact' ? keep : upper;
    const listed = new Set(entries.map(fold));
    if (listed.size === 0 || (listed.has('*') && how['method-star'] === 'any-method')) return null;
    const mayPost = listed.has('POST') || !writing.some((method) => listed.has(method));
    if (listed.has('GET') && mayPost) return null;
    return { missing: ['GET', 'POST', 'HEAD'].filter((method) => !listed.has(method)) };
  },
} as const satisfies ValueRule<'/policy/allowMethods'>;

const keep = (method: string) => method;
const upper = (method: string) => method.toUpperCase();
