import {
  replaceBy,
  type At,
  type FindingFix,
  type Severity,
  type WideRule,
} from '#core/lint/rule.ts';
import { documentedMethods } from '#core/setup/documentedMethods.ts';

/** What the words need of a `*` among methods. */
export interface MethodWildcardDetail extends At {
  readonly entry: string;
  /** Whether the gateway takes it for a method called `*`. */
  readonly isName: boolean;
  readonly severity: Severity;
  /** All that the documentation names. */
  readonly fix: FindingFix;
}

/**
 * `{ "policy": { "allowMethods": ["*"] } }`: the gateway compares it as it stands, and with
 * credentials so do browsers.
 */
export const methodWildcard = {
  id: 'method-wildcard',
  meaning: 'method-wildcard',
  severity: 'error',
  on: '/policy/allowMethods',
  *find(entries, { how, credentials }): Generator<MethodWildcardDetail> {
    const isName = how['method-star'] === 'a-method';
    const severity = isName ? 'error' : credentials ? 'compat' : 'info';
    const others = documentedMethods.filter((method) => !entries.includes(method));
    for (const [index, entry] of entries.entries()) {
      if (entry !== '*') continue;
      yield { at: `/${index}`, entry, isName, severity, fix: replaceBy(...others) };
    }
  },
} as const satisfies WideRule<'/policy/allowMethods'>;
