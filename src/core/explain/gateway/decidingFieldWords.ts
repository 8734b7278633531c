import { list, phrase, type Phrase } from '#core/explain/phrase.ts';
import type { DecidingField } from '#core/gateway/decidingField.ts';

/** Why a field refused the request, below the field. */
export function decidingFieldWords({ field, asked }: DecidingField): Phrase {
  const [only = ''] = asked;
  if (field === 'allowedOrigins')
    return phrase`The request comes from ${only}, which is not listed.`;
  if (asked.length < 2) return phrase`The request asks for ${only}, which is not listed.`;
  return phrase`The request asks for ${list(asked)}, which are not listed.`;
}
