import { editSetupText } from '#core/setup/edit.ts';
import { draftSetup } from './setupDraft.ts';

/** What reads and edits the JSON text of a setup. It comes after the first screen. */
export const setupTexts = { draftSetup, editSetupText };

export type SetupTexts = typeof setupTexts;
