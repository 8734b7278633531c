import { originFault } from '#core/http/origin.ts';
import { replaceBy, type FindingFix, type ValueRule } from '#core/lint/rule.ts';

/** What the words need of a pattern where origins are compared as they stand. */
export interface ApplicationPatternDetail {
  readonly entry: string;
  /** The one origin that it means, if it does. */
  readonly fix?: FindingFix;
}

/** An IPv6 address has brackets, but not these. */
const patternCharacter = /[\\^$*+{}()|]|\[(?![0-9a-f:.]+\])|^r:/i;

/** `?` begins a query, or makes what is before it optional. */
const isPattern = (entry: string): boolean =>
  patternCharacter.test(entry) || /^[a-z]+\?:|\?$/i.test(entry);

/**
 * `{ "applications": [{ "name": "A", "jsOrigins": ["https://.*\\.example"] }] }`: JavaScript origins are
 * literal, and no page's Origin has such characters.
 */
export const applicationPattern = {
  id: 'application-pattern',
  meaning: 'application-pattern',
  severity: 'error',
  on: '/applications/*/jsOrigins/*',
  check: (entry): ApplicationPatternDetail | null => {
    if (!isPattern(entry)) return null;
    const literal = entry.replace(/^\^|\$$/g, '').replace(/\\(?=[.\-/:])/g, '');
    return isPattern(literal) || originFault(literal)
      ? { entry }
      : { entry, fix: replaceBy(literal) };
  },
} as const satisfies ValueRule<'/applications/*/jsOrigins/*'>;
