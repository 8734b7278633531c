import type { Finding } from '#core/lint/finding.ts';
import type { Meaning } from '#core/lint/meaning.ts';

/** An empty field is seen to be empty, and of a wrong Max Age the text has an error. */
const seenAnyway: ReadonlySet<Meaning | undefined> = new Set([
  ...(['no-origins', 'no-methods', 'no-headers'] as const),
  ...(['max-age-negative', 'max-age-fractional'] as const),
]);

/**
 * Whether a finding is worth its room beside the value that it is about, in the form and in the
 * JSON. What is only good to know is, if it is about one entry and there is a way out, or nothing else is known of it.
 */
export function isBesideValue(finding: Finding): boolean {
  const { rule, meaning, severity, path, fix, readings } = finding;
  if (rule === 'not-judged') return true;
  if (readings || seenAnyway.has(meaning)) return false;
  return severity !== 'info' || (fix !== undefined && /\/\d+$/.test(path));
}
