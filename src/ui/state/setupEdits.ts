import type { HttpResponse } from '#core/http/message.ts';
import type { JsonStep } from '#core/json/withValue.ts';
import type { TypedResponse } from '#core/message/typedResponse.ts';
import { editSetupText } from '#core/setup/edit.ts';
import { withSetupText, type Documents } from './documents.ts';
import type { Playground } from './Playground.svelte.ts';

/**
 * Changes of a setup by value, which become edits of its text. Apart from `Playground`, since only
 * forms need them: the first screen does without.
 */

/** `path` leads to `value`, or to nothing if that is undefined. */
export const withSetupValue = (
  documents: Documents,
  path: readonly JsonStep[],
  value: unknown,
): Documents => withSetupText(documents, editSetupText(documents.setup.text, path, value));

/** @param topic what is being edited; edits in a row with one topic are undone in one step */
export const changeSetup = (
  playground: Playground,
  path: readonly JsonStep[],
  value: unknown,
  topic: string | null = null,
): void => playground.editSetup(editSetupText(playground.setup.text, path, value), topic);

/** @param response what the text says; null while it cannot be read */
export function editNative(
  playground: Playground,
  typed: TypedResponse,
  response: HttpResponse | null,
): void {
  const { text } = playground.setup;
  playground.editNative(typed, response ? editSetupText(text, ['nativeResponse'], response) : text);
}
