import type { TextPlace } from '#core/text/textPlace.ts';
import { placeIn, type TextLine } from './textLine.ts';
import type { Issue } from '#core/result.ts';

/** What can be wrong in the field lines of a message (RFC 9112 §5). Words: `explain/`. */
export const fieldIssueCodes = [
  'no-colon',
  'name-empty',
  'name-not-a-token',
  /** RFC 9112 §5.1: a server has to refuse such a request. */
  'whitespace-before-colon',
  'value-not-carryable',
  /** RFC 9112 §5.2: a line that begins with white space continues the one above. */
  'obsolete-line-folding',
  /** A note: what follows the blank line is ignored here. */
  'body-ignored',
] as const;

export const requestIssueCodes = [
  ...fieldIssueCodes,
  'empty-request',
  'method-not-a-token',
  'target-has-space',
  'target-not-carryable',
] as const;

export const responseIssueCodes = [
  ...fieldIssueCodes,
  'empty-response',
  'status-not-a-number',
  'status-out-of-range',
  'reason-not-carryable',
] as const;

/** An issue with a message's text; `path` points into the message that was read from it. */
export interface MessageIssue<Code extends string> extends Issue, TextPlace {
  readonly code: Code;
  /** Whether the message cannot be sent as it is; if not, the issue is a note. */
  readonly blocking: boolean;
  /** With the codes `…-not-carryable`: the first character that HTTP does not allow there. */
  readonly character?: string;
}

export type FieldIssue = MessageIssue<(typeof fieldIssueCodes)[number]>;
export type RequestIssue = MessageIssue<(typeof requestIssueCodes)[number]>;
export type ResponseIssue = MessageIssue<(typeof responseIssueCodes)[number]>;

export const issueAt = <Code extends string>(
  code: Code,
  path: string,
  place: TextPlace,
): MessageIssue<Code> => ({ code, path, ...place, blocking: code !== 'body-ignored' });

/** The issue with the character at `index` of a line. */
export function characterIssue<Code extends string>(
  code: Code,
  path: string,
  line: TextLine,
  index: number,
): MessageIssue<Code> {
  const character = String.fromCodePoint(line.text.codePointAt(index) ?? 0);
  const place = placeIn(line, index, index + character.length);
  return { ...issueAt(code, path, place), character };
}
