import { isOriginForm } from '#core/originPattern/originForm.ts';
import type { Interpretation } from '#core/originPattern/interpretation.ts';

const escaped = (origin: string): string => origin.replace(/[\\^$.*+?{}[\]()|]/g, '\\$&');

/**
 * The entry of Allowed Origins that matches one Origin and nothing else: the Origin itself, where it is
 * read as it is written, or else as an expression with every character for itself.
 */
export function originEntry(origin: string, how: Interpretation): string {
  const literal =
    how['regex-entries'] === 'r-prefix' ||
    (how['regex-entries'] === 'unless-origin-form' && isOriginForm(origin));
  if (literal) return origin;
  return how['regex-anchoring'] === 'anywhere' ? `^${escaped(origin)}$` : escaped(origin);
}
