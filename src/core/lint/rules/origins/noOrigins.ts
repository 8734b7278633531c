import type { At, LintReadings, WideRule } from '#core/lint/rule.ts';
import { countsBy } from '#core/lint/rules/applications/countsBy.ts';

/** What the words need of a setup that lets nobody in. */
export interface NoOriginsDetail extends At {
  /** Where only suspended applications have any. */
  readonly readings?: Partial<LintReadings>;
}

/** `{ "policy": { "allowedOrigins": [] }, "applications": [] }`: nobody is let in. */
export const noOrigins = {
  id: 'no-origins',
  meaning: 'no-origins',
  severity: 'error',
  on: '',
  *find({ policy, applications }, { how }): Generator<NoOriginsDetail> {
    if (!policy || policy.allowedOrigins.length > 0) return;
    const having = applications.filter(({ jsOrigins }) => jsOrigins.length > 0);
    const at = '/policy/allowedOrigins';
    if (!having.some(countsBy(how))) yield { at };
    else if (having.every((application) => application.isSuspended || !application.associated)) {
      yield { at, readings: { 'suspended-apps': 'do-not-count' } };
    }
  },
} as const satisfies WideRule<''>;
