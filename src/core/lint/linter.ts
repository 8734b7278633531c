import type { Setup } from '#core/setup/setup.ts';
import { Checks } from './checks.ts';
import type { Finding } from './finding.ts';
import type { LintContext } from './rule.ts';

/** Finds what is wrong in a setup, in its order, one by one as they are asked for. */
export type Linter = (setup: Setup) => Generator<Finding>;

/** What a linter is made of: the rest of the context the setup says. */
export type LintTools = Omit<LintContext, 'credentials'>;

/**
 * A linter that looks at each entry of a list once, however often the setup changes: of 10,000
 * entries, one more costs one check.
 */
export function linter(tools: LintTools): Linter {
  // What an entry lets in weighs more with credentials, so each has findings of its own.
  const withCredentials = new Checks({ ...tools, credentials: true });
  const without = new Checks({ ...tools, credentials: false });
  return (setup) => (setup.policy?.allowCredentials ? withCredentials : without).of(setup);
}
