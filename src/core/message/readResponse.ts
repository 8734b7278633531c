import type { HttpResponse } from '#core/http/message.ts';
import { readFieldLines } from './fieldLines.ts';
import { issueAt, type ResponseIssue } from './messageIssue.ts';
import { messageLines, placeOfAll } from './rawHttp.ts';
import { readStatusLine } from './statusLine.ts';

export interface ReadResponse {
  /** As well as it can be read; it can be used only if no issue is `blocking`. */
  readonly response: HttpResponse;
  /** Every issue, in the order of the text. */
  readonly issues: readonly ResponseIssue[];
}

/**
 * Reads a response as a person types it (RFC 9112 §4), with `HTTP/1.1 200 OK`, `200 OK` or `200` as
 * its first line, and as tolerant as `readRequest`. Never throws; linear in the length.
 */
export function readResponse(text: string): ReadResponse {
  const [startLine, ...fieldLines] = messageLines(text);
  if (!startLine) {
    const issue = issueAt('empty-response', '', placeOfAll(text));
    return { response: { status: 200, statusText: '', headers: [] }, issues: [issue] };
  }
  const { status, statusText, issues } = readStatusLine(startLine);
  const fields = readFieldLines(fieldLines);
  return {
    response: { status, statusText, headers: fields.headers },
    issues: [...issues, ...fields.issues],
  };
}
