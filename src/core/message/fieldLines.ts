import { isHeaderName } from '#core/http/headerName.ts';
import { trimHttpWhitespace, firstInvalidValueChar } from '#core/http/headerValue.ts';
import type { HeaderList } from '#core/http/message.ts';
import { characterIssue, issueAt, type FieldIssue } from './messageIssue.ts';
import { isBlank, placeIn, trimmedPiece, type TextLine } from './textLine.ts';

export interface FieldLines {
  /** In the order of the text; also lines with issues, as well as they can be read. */
  readonly headers: HeaderList;
  readonly issues: readonly FieldIssue[];
}

type Report = (issue: FieldIssue) => void;

/**
 * The field lines of a message (RFC 9112 §5) up to the first blank line, and what is wrong with
 * them. Names and values as they were typed, without white space around them.
 */
export function readFieldLines(lines: readonly TextLine[]): FieldLines {
  const headers: [name: string, value: string][] = [];
  const issues: FieldIssue[] = [];
  const report: Report = (issue) => issues.push(issue);
  const blank = lines.findIndex(isBlank);
  const end = blank === -1 ? lines.length : blank;
  for (const line of lines.slice(0, end)) {
    const above = headers.at(-1);
    if (/^[\t ]/.test(line.text)) {
      const path = `/headers/${above ? headers.length - 1 : 0}/value`;
      report(issueAt('obsolete-line-folding', path, placeIn(line, 0, line.text.length)));
      if (above) {
        above[1] += ` ${trimHttpWhitespace(line.text)}`;
        continue;
      }
    }
    headers.push(readFieldLine(line, `/headers/${headers.length}`, report));
  }
  reportBody(lines.slice(end), report);
  return { headers, issues };
}

/** The canonical print of field lines, each with a line feed before it. */
export const writeFieldLines = (headers: HeaderList): string =>
  headers.map(([name, value]) => `\n${name}:${value && ` ${value}`}`).join('');

function readFieldLine(line: TextLine, path: string, report: Report): [string, string] {
  const colon = line.text.indexOf(':');
  const name = trimmedPiece(line, 0, colon === -1 ? line.text.length : colon);
  const namePath = `${path}/name`;
  if (colon === -1) {
    report(issueAt('no-colon', namePath, placeIn(line, name.start, name.end)));
    return [name.text, ''];
  }
  if (name.text === '') report(issueAt('name-empty', namePath, placeIn(line, 0, colon + 1)));
  else if (!isHeaderName(name.text)) {
    report(issueAt('name-not-a-token', namePath, placeIn(line, name.start, name.end)));
  }
  if (name.text !== '' && name.end < colon) {
    report(issueAt('whitespace-before-colon', namePath, placeIn(line, name.end, colon)));
  }
  const value = trimmedPiece(line, colon + 1);
  const bad = firstInvalidValueChar(value.text);
  if (bad !== -1) {
    report(characterIssue('value-not-carryable', `${path}/value`, line, value.start + bad));
  }
  return [name.text, value.text];
}

/** `lines` begin with the blank line; only a body with more than blank lines is reported. */
function reportBody(lines: readonly TextLine[], report: Report): void {
  const first = lines.find((line) => !isBlank(line));
  const last = lines.findLast((line) => !isBlank(line));
  if (!first || !last) return;
  const endOffset = last.start + last.text.length;
  report(issueAt('body-ignored', '', { ...placeIn(first, 0, 0), endOffset }));
}
