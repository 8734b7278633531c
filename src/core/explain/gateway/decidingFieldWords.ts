import { list, phrase, type Phrase } from '#core/explain/phrase.ts';
import { decidingField, type DecidingField } from '#core/gateway/decidingField.ts';
import type { Verdict } from '#core/gateway/verdict.ts';
import type { CorsPolicy } from '#core/setup/setup.ts';

/** The field of the policy on which a request or a call fails, in words. */
export interface FieldMark {
  readonly field: keyof CorsPolicy;
  readonly text: Phrase;
  /** What can be added to the field, if it is a list. */
  readonly wanted: readonly string[];
}

/** The field on which the gateway refused; null if none did. */
export function decidingMark(verdict: Verdict): FieldMark | null {
  const deciding = decidingField(verdict);
  if (!deciding) return null;
  const { field, wanted } = deciding;
  return { field, wanted, text: decidingFieldWords(deciding) };
}

/** Why a field refused the request, below the field. */
export function decidingFieldWords({ field, asked }: DecidingField): Phrase {
  const [only = ''] = asked;
  if (field === 'allowedOrigins')
    return phrase`The request comes from ${only}, which is not listed.`;
  if (asked.length < 2) return phrase`The request asks for ${only}, which is not listed.`;
  return phrase`The request asks for ${list(asked)}, which are not listed.`;
}
