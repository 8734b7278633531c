import { allowHeaderNotAName } from '#core/lint/rules/allowHeaderNotAName.ts';
import { allowHeaderRepeated } from '#core/lint/rules/allowHeaderRepeated.ts';
import { exposeHeaderNotAName } from '#core/lint/rules/exposeHeaderNotAName.ts';
import { exposeHeaderRepeated } from '#core/lint/rules/exposeHeaderRepeated.ts';
import { methodRepeated } from '#core/lint/rules/methodRepeated.ts';
import { oddMethod } from '#core/lint/rules/oddMethod.ts';
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
  methodRepeated,
  oddMethod,
  allowHeaderRepeated,
  allowHeaderNotAName,
  exposeHeaderRepeated,
  exposeHeaderNotAName,
  jsOriginNeverMatches,
  jsOriginStar,
] as const;
