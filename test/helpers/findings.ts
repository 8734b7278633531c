import { defaultReadings, type Readings } from '#core/gateway/readings.ts';
import { compileJavaRegex } from '#core/javaRegex/compile.ts';
import type { Finding, RuleId } from '#core/lint/finding.ts';
import { lint } from '#core/lint/lint.ts';
import type { CorsPolicy, Setup } from '#core/setup/setup.ts';
import { application, noPolicy, setup } from './setups.ts';

/** All that is found in a setup, under readings that differ from the default ones. */
export const findingsIn = (of: Setup, change: Partial<Readings> = {}): Finding[] =>
  lint(of, { ...defaultReadings, ...change }, compileJavaRegex);

/** What one rule says: how grave, where, and what to put there. */
export const said = (rule: RuleId, of: Setup, change: Partial<Readings> = {}): string[] =>
  findingsIn(of, change)
    .filter((finding) => finding.rule === rule)
    .map(
      ({ severity, path, fix, readings }) =>
        `${severity} ${path}${fix ? ` -> ${fix.entries.join(' ')}` : ''}${readings ? ' ?' : ''}`,
    );

/** A policy whose one field is this. */
export const withField = <Key extends keyof CorsPolicy>(key: Key, value: CorsPolicy[Key]): Setup =>
  setup({ [key]: value });

/** Applications with these origins, beside the policy that most tests start from. */
export const withJsOrigins = (...lists: string[][]): Setup =>
  setup(
    {},
    { applications: lists.map((jsOrigins, i) => application({ name: `A${i}`, jsOrigins })) },
  );

/** The same without a policy. */
export const jsOriginsAlone = (...lists: string[][]): Setup => ({
  ...noPolicy(),
  applications: withJsOrigins(...lists).applications,
});
