import type { Phrase } from '#core/explain/phrase.ts';
import type { RequestIssue } from '#core/message/messageIssue.ts';
import type { TextIssue } from '#core/setup/setupText.ts';
import { Late } from '#ui/parts/late.svelte.ts';

/** The parts of the panes that come after the first screen, all together. */
export const late = new Late(async () => (await import('./lateParts.ts')).lateParts);

/** The JSON view with Monaco: fetched when it is first opened. */
export const json = new Late(async () => (await import('./GatewayJson.svelte')).default);

/** Stands in for the words of an issue until they are there. */
const unnamed: Phrase = ['Something is wrong here.'];

export const messageWords = (issue: RequestIssue): Phrase =>
  late.part?.messageIssueWords(issue) ?? unnamed;

export const textWords = (issue: TextIssue): Phrase => late.part?.textIssueWords(issue) ?? unnamed;
