import { replaceBy, type At, type FindingFix, type WideRule } from '#core/lint/rule.ts';
import { countsBy } from './countsBy.ts';

/** What the words need of an origin that is let in without this application. */
export interface JsOriginRepeatedDetail extends At {
  readonly entry: string;
  /** The application that has it too; null for the policy itself. */
  readonly application: string | null;
  readonly fix: FindingFix;
}

/**
 * `{ "policy": { "allowedOrigins": ["https://a.example"] }, "applications": [{ "name": "A", "jsOrigins":
 * ["https://a.example"] }] }`: the policy lets it in already.
 */
export const jsOriginRepeated = {
  id: 'js-origin-repeated',
  meaning: 'duplicate-entry',
  severity: 'info',
  on: '',
  *find({ policy, applications }, { how }): Generator<JsOriginRepeatedDetail> {
    if (!policy) return;
    const known = new Map<string, string | null>(
      policy.allowedOrigins.map((entry) => [entry, null]),
    );
    for (const [i, application] of applications.entries()) {
      if (!countsBy(how)(application)) continue;
      for (const [j, entry] of application.jsOrigins.entries()) {
        const before = known.get(entry);
        if (before === undefined) known.set(entry, application.name);
        else {
          const at = `/applications/${i}/jsOrigins/${j}`;
          yield { at, entry, application: before, fix: replaceBy() };
        }
      }
    }
  },
} as const satisfies WideRule<''>;
