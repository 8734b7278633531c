import type { Setup } from '#core/setup/setup.ts';
import { readSetupText } from '#core/setup/setupText.ts';
import type { SetupDraft } from './draft.ts';

/** `shown` is null if the text is not JSON.
 *  @param before what stays in force while the text cannot be read */
export function draftSetup(text: string, before: Setup): SetupDraft {
  const { setup, issues } = readSetupText(text);
  const valid = issues.length === 0 ? setup : null;
  return { text, shown: setup, value: valid ?? before, issues, stale: valid === null };
}
