import type { At, FindingFix, WideRule } from '#core/lint/rule.ts';
import { allowsHeader } from './allowsHeader.ts';
import { hasBody } from './hasBody.ts';

/** What the words need of a list without Content-Type. */
export interface ContentTypeMissingDetail extends At {
  /** The methods that suggest it. */
  readonly methods: readonly string[];
  readonly fix: FindingFix;
}

/**
 * `{ "policy": { "allowHeaders": ["X-A"], "allowMethods": ["PUT"] } }`: what is sent is mostly JSON, for
 * which every browser asks for Content-Type.
 */
export const contentTypeMissing = {
  id: 'content-type-missing',
  meaning: 'content-type-missing',
  severity: 'info',
  on: '/policy',
  *find({ allowHeaders, allowMethods }, { how }): Generator<ContentTypeMissingDetail> {
    const methods = allowMethods.filter(hasBody);
    if (allowHeaders.length === 0 || methods.length === 0) return;
    if (allowsHeader(allowHeaders, 'content-type', how)) return;
    if (how['safelisted-headers'] === 'always-pass') return;
    const fix = { entries: [...allowHeaders, 'Content-Type'] };
    yield { at: '/allowHeaders', methods, fix };
  },
} as const satisfies WideRule<'/policy'>;
