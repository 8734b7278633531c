import { severities } from '#core/lint/sortFindings.ts';
import type { Severity } from '#core/lint/rule.ts';

interface SeverityWords {
  /** Over a finding. */
  readonly name: string;
  /** Counted. */
  readonly one: string;
  readonly many: string;
}

export const severityWords: Readonly<Record<Severity, SeverityWords>> = {
  security: { name: 'Security', one: 'security', many: 'security' },
  error: { name: 'Mistake', one: 'mistake', many: 'mistakes' },
  compat: { name: 'Compatibility', one: 'compatibility', many: 'compatibility' },
  info: { name: 'Note', one: 'note', many: 'notes' },
};

/** `2 security, 1 mistake`, the worst first; empty where there is nothing. */
export const severityCounts = (counts: Readonly<Record<Severity, number>>): string =>
  severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => {
      const { one, many } = severityWords[severity];
      const count = counts[severity];
      return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
    })
    .join(', ');
