import { withoutSecretsInText } from '#core/secrets/inText.ts';
import { placeholder } from '#core/secrets/placeholder.ts';
import { withoutOpaqueWords } from '#core/ticket/privacy/opaqueWords.ts';

/**
 * The message in the body of an error of the gateway, which names the reason also where the wire has
 * none: `{"Exception":"API Gateway encountered an error. Error Message: … Request Details: …"}`.
 * Undefined if it is no such body.
 */
export function errorMessageOf(body: string): string | undefined {
  const start = body.slice(0, 1 << 12).indexOf(marker);
  if (start === -1) return undefined;
  const rest = body.slice(start + marker.length, start + marker.length + 300);
  const end = rest.search(/\.?\s{0,3}Request Details:|[\n"\\]/);
  const message = (end === -1 ? rest : rest.slice(0, end)).trim();
  return withoutOpaqueWords(withoutSecretsInText(message, standIn), standIn) || undefined;
}

const standIn = () => placeholder;

const marker = 'Error Message:';
