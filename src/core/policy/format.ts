import { parseJsonTree } from '#core/policy/json/tree.ts';
import { toValue } from '#core/policy/json/value.ts';
import { printSetup } from '#core/policy/print.ts';
import { parseSetupText } from '#core/policy/setupText.ts';

/**
 * The text laid out anew: the canonical print of a setup, or, where the text is JSON but no setup,
 * plain indented JSON. Null if it is not JSON, or if laying it out would lose a repeated key.
 */
export function formatSetupText(text: string): string | null {
  const result = parseSetupText(text);
  if (result.ok) return printSetup(result.value);
  if (result.issues.some(({ code }) => code === 'repeated-key')) return null;
  const { root, issues } = parseJsonTree(text);
  return issues.length > 0 ? null : JSON.stringify(toValue(root), null, 2);
}
