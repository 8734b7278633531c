import type { Application, CorsPolicy, Setup } from './setup.ts';

/**
 * The same setup, in which every list that is equal to the one before is that very list: what was
 * made of a list of 10,000 entries need not be made again after an edit elsewhere.
 */
export function keepEqualLists(setup: Setup, before: Setup): Setup {
  return {
    ...setup,
    policy: setup.policy && before.policy ? policyOf(setup.policy, before.policy) : setup.policy,
    applications: setup.applications.map((application, index) =>
      applicationOf(application, before.applications[index]),
    ),
  };
}

const policyOf = (policy: CorsPolicy, before: CorsPolicy): CorsPolicy => ({
  ...policy,
  allowedOrigins: listOf(policy.allowedOrigins, before.allowedOrigins),
  allowHeaders: listOf(policy.allowHeaders, before.allowHeaders),
  exposeHeaders: listOf(policy.exposeHeaders, before.exposeHeaders),
  allowMethods: listOf(policy.allowMethods, before.allowMethods),
});

const applicationOf = (application: Application, before: Application | undefined): Application =>
  before
    ? { ...application, jsOrigins: listOf(application.jsOrigins, before.jsOrigins) }
    : application;

const listOf = (list: readonly string[], before: readonly string[]): readonly string[] =>
  list.length === before.length && list.every((entry, index) => entry === before[index])
    ? before
    : list;
