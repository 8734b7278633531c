import { invalidRegex } from './rules/invalidRegex.ts';
import { jsOriginNeverMatches } from './rules/jsOriginNeverMatches.ts';
import { originNeverMatches } from './rules/originNeverMatches.ts';
import { unsupportedRegex } from './rules/unsupportedRegex.ts';

/** All rules. Each has its words in `explain/issue/findingWords.ts`. */
export const rules = [
  originNeverMatches,
  invalidRegex,
  unsupportedRegex,
  jsOriginNeverMatches,
] as const;
