import type { HttpRequest } from '#core/http/message.ts';
import type { RequestIssue } from '#core/interop/messageIssue.ts';
import { readRequest } from '#core/interop/rawHttp.ts';
import type { Setup } from '#core/policy/policy.ts';
import { readSetupText, type TextIssue } from '#core/policy/setupText.ts';

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

/** `shown` is null if the text is not JSON.
 *  @param before what stays in force while the text cannot be read */
export function draftSetup(text: string, before: Setup): SetupDraft {
  const { setup, issues } = readSetupText(text);
  const valid = issues.length === 0 ? setup : null;
  return { text, shown: setup, value: valid ?? before, issues, stale: valid === null };
}

export function draftRequest(text: string, before: HttpRequest): RequestDraft {
  const { request, issues } = readRequest(text);
  const stale = issues.some((issue) => issue.blocking);
  return { text, shown: request, value: stale ? before : request, issues, stale };
}
