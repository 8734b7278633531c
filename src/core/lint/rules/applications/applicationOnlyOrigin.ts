import type { At, LintContext, WideRule } from '#core/lint/rule.ts';
import { OriginEntries } from '#core/originPattern/originEntries.ts';
import { OriginList } from '#core/originPattern/originList.ts';
import { RegexPool } from '#core/originPattern/regexPool.ts';
import { countsBy } from './countsBy.ts';

/** What the words need of an application that lets in more than the policy does. */
export interface ApplicationOnlyOriginDetail extends At {
  readonly name: string;
  readonly origins: readonly string[];
}

/** For a note no more origins are held against expressions. */
const maxTests = 10_000;

/**
 * `{ "policy": { "allowedOrigins": ["https://a.example"] }, "applications": [{ "name": "A", "jsOrigins":
 * ["https://b.example"] }] }`: the policy alone does not tell who is let in.
 */
export const applicationOnlyOrigin = {
  id: 'application-only-origin',
  meaning: 'application-only-origin',
  severity: 'info',
  on: '',
  *find({ policy, applications }, context): Generator<ApplicationOnlyOriginDetail> {
    const counting = policy ? applications.filter(countsBy(context.how)) : [];
    const origins = new Set(counting.flatMap(({ jsOrigins }) => jsOrigins));
    if (!policy || origins.size === 0) return;
    const isRegex = (entry: string) => context.describe(entry).kind === 'regex';
    const regexes = policy.allowedOrigins.filter(isRegex).length;
    if (origins.size * regexes > maxTests) return;
    const isRefused = refusedBy(policy.allowedOrigins, context);
    const only = new Set([...origins].filter(isRefused));
    for (const [index, application] of applications.entries()) {
      const { name, jsOrigins } = application;
      const its = countsBy(context.how)(application) ? jsOrigins.filter((o) => only.has(o)) : [];
      if (its.length > 0) yield { at: `/applications/${index}/jsOrigins`, name, origins: its };
    }
  },
} as const satisfies WideRule<''>;

/** Whether no entry lets an origin in, for sure. */
function refusedBy(entries: readonly string[], { how, compile }: LintContext) {
  const list = new OriginList(new OriginEntries(entries, new RegexPool(compile)), how);
  return (origin: string): boolean => list.match(origin).verdict === 'refused';
}
