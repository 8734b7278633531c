import type { LintReadings } from '#core/lint/rule.ts';
import type { Application } from '#core/setup/setup.ts';

/** Whether an application's origins are let in, as the gateway is read. */
export const countsBy =
  (how: LintReadings) =>
  ({ associated, isSuspended }: Application): boolean =>
    associated && (!isSuspended || how['suspended-apps'] === 'count');
