import { normalizeMethod } from '#core/http/normalizeMethod.ts';
import {
  replaceBy,
  type At,
  type FindingFix,
  type Severity,
  type WideRule,
} from '#core/lint/rule.ts';
import { knownMethods } from './knownMethods.ts';

/** What the words need of a known method that is not in upper case. */
export interface MethodCaseDetail extends At {
  readonly entry: string;
  readonly upper: string;
  /** Whether browsers ask in upper case whatever a script wrote. */
  readonly normalized: boolean;
  readonly severity: Severity;
  readonly fix: FindingFix;
}

/**
 * `{ "policy": { "allowMethods": ["post"] } }`: browsers ask for `POST`. Of `patch` they keep the
 * case, so that both ways of writing may be listed.
 */
export const methodCase = {
  id: 'method-case',
  meaning: 'method-case',
  severity: 'error',
  on: '/policy/allowMethods',
  *find(entries, { how }): Generator<MethodCaseDetail> {
    if (how['method-case'] === 'case-insensitive') return;
    for (const [index, entry] of entries.entries()) {
      const upper = entry.toUpperCase();
      if (entry === upper || !knownMethods.has(upper)) continue;
      const normalized = normalizeMethod(entry) === upper;
      const listed = entries.includes(upper);
      if (listed && !normalized) continue;
      const severity = listed ? 'info' : normalized ? 'error' : 'compat';
      const fix = listed ? replaceBy() : replaceBy(upper);
      yield { at: `/${index}`, entry, upper, normalized, severity, fix };
    }
  },
} as const satisfies WideRule<'/policy/allowMethods'>;
