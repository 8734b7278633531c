import type { HttpRequest, HttpResponse } from '#core/http/message.ts';
import { readFieldLines, writeFieldLines } from './fieldLines.ts';
import { issueAt, type RequestIssue } from './messageIssue.ts';
import { readRequestLine } from './requestLine.ts';
import type { TextPlace } from '#core/text/textPlace.ts';
import { isBlank, textLines, type TextLine } from './textLine.ts';

export interface ReadRequest {
  /** As well as it can be read; it can be sent only if no issue is `blocking`. */
  readonly request: HttpRequest;
  /** Every issue, in the order of the text. */
  readonly issues: readonly RequestIssue[];
}

/**
 * Reads a request as a person types it (RFC 9112 §3): LF or CRLF, blank lines around it and a
 * missing HTTP version are accepted, a missing target is `/`. Never throws; linear in the length.
 */
export function readRequest(text: string): ReadRequest {
  const [startLine, ...fieldLines] = messageLines(text);
  if (!startLine) {
    const issue = issueAt('empty-request', '', placeOfAll(text));
    return { request: { method: 'GET', url: '/', headers: [] }, issues: [issue] };
  }
  const { method, url, issues } = readRequestLine(startLine);
  const fields = readFieldLines(fieldLines);
  return {
    request: { method, url, headers: fields.headers },
    issues: [...issues, ...fields.issues],
  };
}

/** The canonical print of a request, without a line feed at its end. */
export const writeRequest = ({ method, url = '/', headers }: HttpRequest): string =>
  `${method} ${url} HTTP/1.1${writeFieldLines(headers)}`;

/**
 * The canonical print of a response, over HTTP/2 without its reason phrase; without a line feed at its end. RFC 9112 §4 has a space
 * before the reason phrase even if it is empty; `readResponse` sees by it whether it is missing.
 */
export const writeResponse = (
  { status, statusText, headers }: HttpResponse,
  http2 = false,
): string =>
  `${http2 ? `HTTP/2 ${status}` : `HTTP/1.1 ${status} ${statusText}`}${writeFieldLines(headers)}`;

/** The lines from the first one that is not blank (RFC 9112 §2.2: blank ones are skipped). */
export function messageLines(text: string): readonly TextLine[] {
  const lines = textLines(text);
  const first = lines.findIndex((line) => !isBlank(line));
  return first === -1 ? [] : lines.slice(first);
}

/** What a text has after its header lines, from the line feed before the blank line; mostly nothing. */
export function bodyPart(text: string): string {
  const blank = messageLines(text).find(isBlank);
  if (!blank || text.slice(blank.start).trim() === '') return '';
  return `\n${text.slice(blank.start)}`;
}

export const placeOfAll = (text: string): TextPlace => ({
  line: 1,
  column: 1,
  startOffset: 0,
  endOffset: text.length,
});
