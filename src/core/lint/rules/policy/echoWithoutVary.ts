import { byteLowercase } from '#core/http/headerName.ts';
import type { At, LintContext, WideRule } from '#core/lint/rule.ts';
import type { Application } from '#core/setup/setup.ts';

/**
 * `{ "policy": { "allowedOrigins": ["https://a.example", "https://b.example"] } }`: the answer differs with
 * the Origin, and nothing tells a cache so.
 */
export const echoWithoutVary = {
  id: 'echo-without-vary',
  severity: 'info',
  on: '',
  *find({ policy, applications, nativeResponse }, { how, describe }): Generator<At> {
    if (!policy || how.vary === 'added') return;
    if (!letsInSeveral(policy.allowedOrigins, applications, describe)) return;
    const varies = nativeResponse.headers.some(
      ([name, value]) => byteLowercase(name) === 'vary' && /origin|\*/i.test(value),
    );
    if (!varies) yield { at: '/policy' };
  },
} as const satisfies WideRule<''>;

/** Of 10,000 origins, the first two tell. */
function letsInSeveral(
  entries: readonly string[],
  applications: readonly Application[],
  describe: LintContext['describe'],
): boolean {
  const [first = applications.find(({ jsOrigins }) => jsOrigins.length > 0)?.jsOrigins[0]] =
    entries;
  const isOther = (origin: string) => origin !== first;
  return (
    entries.some((entry) => isOther(entry) || describe(entry).kind !== 'literal') ||
    applications.some(({ jsOrigins }) => jsOrigins.some(isOther))
  );
}
