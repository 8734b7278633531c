import { isMethod } from '#core/http/method.ts';
import { characterIssue, issueAt, type RequestIssue } from './messageIssue.ts';
import { firstInvalidTargetChar } from './requestTarget.ts';
import { placeIn, trimmedPiece, type TextLine } from './textLine.ts';

const httpVersion = /^HTTP\/\d+(?:\.\d+)?$/i;

export interface RequestLine {
  readonly method: string;
  /** `/` when left out. */
  readonly url: string;
  readonly issues: readonly RequestIssue[];
}

/** Reads `METHOD target HTTP/1.1` (RFC 9112 §3); the target and the version may be missing. */
export function readRequestLine(line: TextLine): RequestLine {
  const issues: RequestIssue[] = [];
  const whole = trimmedPiece(line, 0);
  const method = whole.text.split(/[\t ]/, 1)[0] ?? '';
  const methodEnd = whole.start + method.length;
  if (!isMethod(method)) {
    issues.push(issueAt('method-not-a-token', '/method', placeIn(line, whole.start, methodEnd)));
  }
  const target = trimmedPiece(line, methodEnd, targetEnd(line.text.slice(0, whole.end)));
  const { text: url, start, end } = target;
  if (/[\t ]/.test(url))
    issues.push(issueAt('target-has-space', '/url', placeIn(line, start, end)));
  const bad = firstInvalidTargetChar(url.replace(/[\t ]/g, '_'));
  if (bad !== -1) issues.push(characterIssue('target-not-carryable', '/url', line, start + bad));
  return { method, url: url || '/', issues };
}

/** Where the HTTP version begins, if the line ends with one; which version does not matter here. */
function targetEnd(text: string): number {
  const versionStart = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\t')) + 1;
  return versionStart > 0 && httpVersion.test(text.slice(versionStart))
    ? versionStart
    : text.length;
}
