import { allowHeaderNotAName } from '#core/lint/rules/headers/allowHeaderNotAName.ts';
import { allowHeaderRepeated } from '#core/lint/rules/headers/allowHeaderRepeated.ts';
import { exposeHeaderNotAName } from '#core/lint/rules/headers/exposeHeaderNotAName.ts';
import { exposeHeaderRepeated } from '#core/lint/rules/headers/exposeHeaderRepeated.ts';
import { methodRepeated } from '#core/lint/rules/methods/methodRepeated.ts';
import { oddMethod } from '#core/lint/rules/methods/oddMethod.ts';
import { invalidRegex } from '#core/lint/rules/origins/invalidRegex.ts';
import { jsOriginNeverMatches } from '#core/lint/rules/applications/jsOriginNeverMatches.ts';
import { jsOriginStar } from '#core/lint/rules/applications/jsOriginStar.ts';
import { originNeverMatches } from '#core/lint/rules/origins/originNeverMatches.ts';
import { regexNotLoadable } from '#core/lint/rules/origins/regexNotLoadable.ts';
import { unsupportedRegex } from '#core/lint/rules/origins/unsupportedRegex.ts';

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
