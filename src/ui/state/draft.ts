import type { HttpRequest } from '#core/http/message.ts';
import type { RequestIssue } from '#core/message/messageIssue.ts';
import { readRequest } from '#core/message/rawHttp.ts';
import type { Setup } from '#core/setup/setup.ts';
import { printSetup } from '#core/setup/print.ts';
import type { TextIssue } from '#core/setup/setupText.ts';

/**
 * A text that someone is editing. The text is the truth; `value` is what it says, or what it last
 * said while it could be read.
 */
export interface Draft<Value, Problem, Shown = Value> {
  readonly text: string;
  /** For a form: the text as well as it can be read, with whatever is wrong in it. */
  readonly shown: Shown;
  readonly value: Value;
  /** Every problem of the text as it stands. */
  readonly issues: readonly Problem[];
  /** Whether `value` is an earlier one, because the text cannot be read. */
  readonly stale: boolean;
}

export type SetupDraft = Draft<Setup, TextIssue, Setup | null>;
export type RequestDraft = Draft<HttpRequest, RequestIssue>;

/** A setup in its canonical text, which says just that: it need not be read. */
export const writtenSetup = (setup: Setup): SetupDraft => ({
  text: printSetup(setup),
  shown: setup,
  value: setup,
  issues: [],
  stale: false,
});

/** @param before what stays in force while the text cannot be read */
export function draftRequest(text: string, before: HttpRequest): RequestDraft {
  const { request, issues } = readRequest(text);
  const stale = issues.some((issue) => issue.blocking);
  return { text, shown: request, value: stale ? before : request, issues, stale };
}
