import type { HttpRequest } from '#core/http/message.ts';
import type { RequestIssue } from '#core/message/messageIssue.ts';
import { readRequest } from '#core/message/rawHttp.ts';
import type { SnippetIssue } from '#core/snippet/snippetIssue.ts';
import type { Setup } from '#core/setup/setup.ts';
import { keepEqualLists } from '#core/setup/keepEqualLists.ts';
import { printSetup } from '#core/setup/print.ts';
import { readSetupText, type TextIssue } from '#core/setup/setupText.ts';

/** A text that someone is editing. The text is the truth, everything else is read from it. */
export interface Draft<Value, Problem, Shown = Value> {
  readonly text: string;
  /** For a form: the text as well as it can be read, faults included. */
  readonly shown: Shown;
  /** What the text says, or last said while it could be read. */
  readonly value: Value;
  /** Every problem of the text as it is now. */
  readonly issues: readonly Problem[];
  /** Whether `value` is an earlier one, because the text cannot be read. */
  readonly stale: boolean;
}

export type SetupDraft = Draft<Setup, TextIssue, Setup | null>;
export type RequestDraft = Draft<HttpRequest, RequestIssue>;

/** Code that a page's call is read from. */
export interface CodeDraft {
  readonly text: string;
  /** Which of its calls is read, counted from 0, and the lines that they are on. */
  readonly index: number;
  readonly lines: readonly number[];
  readonly issues: readonly SnippetIssue[];
  /** Whether the call is an earlier one, because the code cannot be read. */
  readonly stale: boolean;
}

/** One list, so that what follows from it stays too. */
const none: readonly never[] = [];

/** A setup in its canonical text, which need not be read. */
export const canonicalDraft = (setup: Setup): SetupDraft => ({
  text: printSetup(setup),
  shown: setup,
  value: setup,
  issues: none,
  stale: false,
});

/** `shown` is null if the text is not JSON.
 *  @param before the value for as long as the text cannot be read */
export function draftSetup(text: string, before: Setup): SetupDraft {
  const { setup, issues } = readSetupText(text);
  const shown = setup && keepEqualLists(setup, before);
  if (issues.length > 0 || !shown) return { text, shown, value: before, issues, stale: true };
  return { text, shown, value: shown, issues: none, stale: false };
}

/** @param before the value for as long as the text cannot be read */
export function draftRequest(text: string, before: HttpRequest): RequestDraft {
  const { request, issues } = readRequest(text);
  const stale = issues.some((issue) => issue.blocking);
  return { text, shown: request, value: stale ? before : request, issues, stale };
}
