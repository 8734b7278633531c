import type { OriginFault } from '#core/http/origin.ts';
import { replaceBy, type FindingFix, type ValueRule } from '#core/lint/rule.ts';

/** What the words need of an entry that is not an origin as a browser sends it. */
export interface OriginDetail {
  readonly entry: string;
  readonly fault: OriginFault;
  readonly fix?: FindingFix;
}

export const originDetail = (entry: string, fault: OriginFault): OriginDetail => ({
  entry,
  fault,
  ...(fault.origin !== null && { fix: replaceBy(fault.origin) }),
});

/** `{ "policy": { "allowedOrigins": ["https://a.example/"] } }`: no Origin ends with a slash. */
export const originNeverMatches = {
  id: 'origin-never-matches',
  meaning: 'never-matches',
  severity: 'error',
  on: '/policy/allowedOrigins/*',
  check: (entry, { describe }): OriginDetail | null => {
    const { fault, regexIssue } = describe(entry);
    return fault && !regexIssue ? originDetail(entry, fault) : null;
  },
} as const satisfies ValueRule<'/policy/allowedOrigins/*'>;
