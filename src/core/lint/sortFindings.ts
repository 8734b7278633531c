import type { Finding } from './finding.ts';
import type { Severity } from './rule.ts';

/** The worst first. */
export const severities = ['security', 'error', 'compat', 'info'] as const satisfies Severity[];

/** What was proved of one entry. */
export type Proof = Extract<Finding, { readonly rule: 'only-own-origins' }>;

/** Findings in the order in which they are read. */
export interface SortedFindings {
  readonly proofs: readonly Proof[];
  /** All others, the worst first; of equally bad ones, the first in the setup. */
  readonly worstFirst: readonly Finding[];
  readonly counts: Readonly<Record<Severity, number>>;
}

export function sortFindings(findings: readonly Finding[]): SortedFindings {
  const proofs = findings.filter((finding) => finding.rule === 'only-own-origins');
  const others = findings.filter((finding) => finding.rule !== 'only-own-origins');
  const of = (severity: Severity) => others.filter((finding) => finding.severity === severity);
  const [security, error, compat, info] = [of('security'), of('error'), of('compat'), of('info')];
  return {
    proofs,
    worstFirst: [...security, ...error, ...compat, ...info],
    counts: {
      security: security.length,
      error: error.length,
      compat: compat.length,
      info: info.length,
    },
  };
}
