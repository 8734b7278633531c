import { invalidRegex } from '#core/lint/rules/invalidRegex.ts';
import { jsOriginNeverMatches } from '#core/lint/rules/jsOriginNeverMatches.ts';
import { jsOriginStar } from '#core/lint/rules/jsOriginStar.ts';
import { originNeverMatches } from '#core/lint/rules/originNeverMatches.ts';
import { regexNotLoadable } from '#core/lint/rules/regexNotLoadable.ts';
import { unsupportedRegex } from '#core/lint/rules/unsupportedRegex.ts';

/** All rules. Each has its words in `explain/issue/findingWords.ts`. */
export const rules = [
  originNeverMatches,
  invalidRegex,
  unsupportedRegex,
  regexNotLoadable,
  jsOriginNeverMatches,
  jsOriginStar,
] as const;
