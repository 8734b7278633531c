import { firstInvalidValueChar } from '#core/http/headerValue.ts';
import { reasonPhrase } from '#core/http/reasonPhrase.ts';
import { characterIssue, issueAt, type ResponseIssue } from './messageIssue.ts';
import { placeIn, trimmedPiece, type TextLine } from './textLine.ts';

const httpVersion = /^[\t ]*HTTP\/\d+(?:\.\d+)?(?=[\t ]|$)/i;

export interface StatusLine {
  /** 200 if it cannot be read. */
  readonly status: number;
  /** The status's usual phrase if the line ends with the status, '' if a space follows. */
  readonly statusText: string;
  readonly issues: readonly ResponseIssue[];
}

/** Reads `HTTP/1.1 200 OK` (RFC 9112 §4); version and reason phrase may be missing. */
export function readStatusLine(line: TextLine): StatusLine {
  const issues: ResponseIssue[] = [];
  const whole = trimmedPiece(line, httpVersion.exec(line.text)?.[0].length ?? 0);
  const code = whole.text.split(/[\t ]/, 1)[0] ?? '';
  const codeEnd = whole.start + code.length;
  const status = /^\d{1,15}$/.test(code) ? Number(code) : null;
  const fault = statusFault(status);
  if (fault) issues.push(issueAt(fault, '/status', placeIn(line, whole.start, codeEnd)));
  const reason = trimmedPiece(line, codeEnd);
  const isLeftOut = codeEnd === line.text.length && status !== null;
  const bad = firstInvalidValueChar(reason.text);
  if (bad !== -1) {
    issues.push(characterIssue('reason-not-carryable', '/statusText', line, reason.start + bad));
  }
  return {
    status: status ?? 200,
    statusText: isLeftOut ? reasonPhrase(status) : reason.text,
    issues,
  };
}

/** 1xx comes before a response and is not one (RFC 9110 §15.2). */
function statusFault(status: number | null): 'status-not-a-number' | 'status-out-of-range' | null {
  if (status === null) return 'status-not-a-number';
  return status < 200 || status > 599 ? 'status-out-of-range' : null;
}
