import { anyOrigin } from '#core/lint/rules/origins/anyOrigin.ts';
import { insecureOrigin } from '#core/lint/rules/origins/insecureOrigin.ts';
import { notDecided } from '#core/lint/rules/origins/notDecided.ts';
import { notJudged } from '#core/lint/rules/origins/notJudged.ts';
import { nullOrigin } from '#core/lint/rules/origins/nullOrigin.ts';
import { onlyMeant } from '#core/lint/rules/origins/onlyMeant.ts';
import { originCovered } from '#core/lint/rules/origins/originCovered.ts';
import { publicSuffix } from '#core/lint/rules/origins/publicSuffix.ts';
import { refusesIntended } from '#core/lint/rules/origins/refusesIntended.ts';
import { regexNeverMatches } from '#core/lint/rules/origins/regexNeverMatches.ts';
import { slowRegex } from '#core/lint/rules/origins/slowRegex.ts';
import { strangerOrigin } from '#core/lint/rules/origins/strangerOrigin.ts';
import { invalidRegex } from '#core/lint/rules/origins/invalidRegex.ts';
import { noOrigins } from '#core/lint/rules/origins/noOrigins.ts';
import { originLan } from '#core/lint/rules/origins/originLan.ts';
import { originLocalhost } from '#core/lint/rules/origins/originLocalhost.ts';
import { originNeverMatches } from '#core/lint/rules/origins/originNeverMatches.ts';
import { originRepeated } from '#core/lint/rules/origins/originRepeated.ts';
import { regexNotLoadable } from '#core/lint/rules/origins/regexNotLoadable.ts';
import { unsupportedRegex } from '#core/lint/rules/origins/unsupportedRegex.ts';
import { methodCase } from '#core/lint/rules/methods/methodCase.ts';
import { methodForbidden } from '#core/lint/rules/methods/methodForbidden.ts';
import { methodNotToken } from '#core/lint/rules/methods/methodNotToken.ts';
import { methodQuery } from '#core/lint/rules/methods/methodQuery.ts';
import { methodRepeated } from '#core/lint/rules/methods/methodRepeated.ts';
import { methodUnknown } from '#core/lint/rules/methods/methodUnknown.ts';
import { methodWildcard } from '#core/lint/rules/methods/methodWildcard.ts';
import { noMethods } from '#core/lint/rules/methods/noMethods.ts';
import { simpleMethodMissing } from '#core/lint/rules/methods/simpleMethodMissing.ts';
import { allowHeaderNotAName } from '#core/lint/rules/headers/allowHeaderNotAName.ts';
import { allowHeaderRepeated } from '#core/lint/rules/headers/allowHeaderRepeated.ts';
import { apiKeyMissing } from '#core/lint/rules/headers/apiKeyMissing.ts';
import { authorizationMissing } from '#core/lint/rules/headers/authorizationMissing.ts';
import { contentTypeMissing } from '#core/lint/rules/headers/contentTypeMissing.ts';
import { exposeForbidden } from '#core/lint/rules/headers/exposeForbidden.ts';
import { exposeHeaderNotAName } from '#core/lint/rules/headers/exposeHeaderNotAName.ts';
import { exposeHeaderRepeated } from '#core/lint/rules/headers/exposeHeaderRepeated.ts';
import { exposeRequestHeader } from '#core/lint/rules/headers/exposeRequestHeader.ts';
import { exposeSafelisted } from '#core/lint/rules/headers/exposeSafelisted.ts';
import { exposeWildcard } from '#core/lint/rules/headers/exposeWildcard.ts';
import { headerForbidden } from '#core/lint/rules/headers/headerForbidden.ts';
import { headerResponseInAllow } from '#core/lint/rules/headers/headerResponseInAllow.ts';
import { headerSafelisted } from '#core/lint/rules/headers/headerSafelisted.ts';
import { headerWildcard } from '#core/lint/rules/headers/headerWildcard.ts';
import { noHeaders } from '#core/lint/rules/headers/noHeaders.ts';
import { maxAgeFractional } from '#core/lint/rules/maxAge/maxAgeFractional.ts';
import { maxAgeMissing } from '#core/lint/rules/maxAge/maxAgeMissing.ts';
import { maxAgeNegative } from '#core/lint/rules/maxAge/maxAgeNegative.ts';
import { maxAgeOverCap } from '#core/lint/rules/maxAge/maxAgeOverCap.ts';
import { maxAgeZero } from '#core/lint/rules/maxAge/maxAgeZero.ts';
import { applicationOnlyOrigin } from '#core/lint/rules/applications/applicationOnlyOrigin.ts';
import { applicationPattern } from '#core/lint/rules/applications/applicationPattern.ts';
import { jsOriginInsecure } from '#core/lint/rules/applications/jsOriginInsecure.ts';
import { jsOriginLan } from '#core/lint/rules/applications/jsOriginLan.ts';
import { jsOriginLocalhost } from '#core/lint/rules/applications/jsOriginLocalhost.ts';
import { jsOriginNeverMatches } from '#core/lint/rules/applications/jsOriginNeverMatches.ts';
import { jsOriginNull } from '#core/lint/rules/applications/jsOriginNull.ts';
import { jsOriginRepeated } from '#core/lint/rules/applications/jsOriginRepeated.ts';
import { suspendedApplication } from '#core/lint/rules/applications/suspendedApplication.ts';
import { unassociatedApplication } from '#core/lint/rules/applications/unassociatedApplication.ts';
import { credentialsWithAnyOrigin } from '#core/lint/rules/policy/credentialsWithAnyOrigin.ts';
import { echoWithoutVary } from '#core/lint/rules/policy/echoWithoutVary.ts';
import { nativeCors } from '#core/lint/rules/policy/nativeCors.ts';
import { noPolicy } from '#core/lint/rules/policy/noPolicy.ts';

/** All rules. Each has its words in `explain/issue/findingWords.ts`. */
export const rules = [
  anyOrigin,
  insecureOrigin,
  notDecided,
  notJudged,
  nullOrigin,
  onlyMeant,
  originCovered,
  publicSuffix,
  refusesIntended,
  regexNeverMatches,
  slowRegex,
  strangerOrigin,
  invalidRegex,
  noOrigins,
  originLan,
  originLocalhost,
  originNeverMatches,
  originRepeated,
  regexNotLoadable,
  unsupportedRegex,
  methodCase,
  methodForbidden,
  methodNotToken,
  methodQuery,
  methodRepeated,
  methodUnknown,
  methodWildcard,
  noMethods,
  simpleMethodMissing,
  allowHeaderNotAName,
  allowHeaderRepeated,
  apiKeyMissing,
  authorizationMissing,
  contentTypeMissing,
  exposeForbidden,
  exposeHeaderNotAName,
  exposeHeaderRepeated,
  exposeRequestHeader,
  exposeSafelisted,
  exposeWildcard,
  headerForbidden,
  headerResponseInAllow,
  headerSafelisted,
  headerWildcard,
  noHeaders,
  maxAgeFractional,
  maxAgeMissing,
  maxAgeNegative,
  maxAgeOverCap,
  maxAgeZero,
  applicationOnlyOrigin,
  applicationPattern,
  jsOriginInsecure,
  jsOriginLan,
  jsOriginLocalhost,
  jsOriginNeverMatches,
  jsOriginNull,
  jsOriginRepeated,
  suspendedApplication,
  unassociatedApplication,
  credentialsWithAnyOrigin,
  echoWithoutVary,
  nativeCors,
  noPolicy,
] as const;
