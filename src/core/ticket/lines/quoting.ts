import type { TicketLine } from '#core/ticket/piece.ts';

const quoted = /^[ \t]{0,3}>/;

/** What curl writes after its own `>`: the request's lines, nothing else. */
const requestLine = /^> ?(?:[A-Z]{2,20} \S+ HTTP\/\d|$)/;
const headerLine = /^> ?(?:[\w!#$%&'*+.^`|~-]{1,100}\s?:|:[a-z]+:|$)/;

/** Deeper than any mail is quoted. */
const deepest = 12;

/**
 * Lines without the `>` of mails and Markdown, which stands before curl's own marks. curl's request
 * lines begin so too: they stay.
 */
export function withoutQuoting(lines: readonly TicketLine[]): readonly TicketLine[] {
  let rest = lines;
  for (let depth = 0; depth < deepest; depth += 1) {
    const next = withoutOneLevel(rest);
    if (next === rest) break;
    rest = next;
  }
  return rest;
}

function withoutOneLevel(lines: readonly TicketLine[]): readonly TicketLine[] {
  if (!lines.some(({ text }) => quoted.test(text))) return lines;
  const result: TicketLine[] = [];
  let changed = false;
  for (let at = 0; at < lines.length;) {
    const run = runAt(lines, at);
    const unquoted = run.length > 0 && !isRequest(run);
    changed ||= unquoted;
    for (const line of run.length > 0 ? run : lines.slice(at, at + 1))
      result.push(unquoted ? { ...line, text: line.text.replace(/^[ \t]{0,3}> ?/, '') } : line);
    at += Math.max(run.length, 1);
  }
  return changed ? result : lines;
}

function runAt(lines: readonly TicketLine[], at: number): readonly TicketLine[] {
  let end = at;
  while (quoted.test(lines[end]?.text ?? '')) end += 1;
  return lines.slice(at, end);
}

/** A request as curl prints it, whole or in part. */
const isRequest = (run: readonly TicketLine[]): boolean =>
  run.every(({ text }) => requestLine.test(text) || headerLine.test(text)) &&
  run.some(({ text }) => text.length > 2);
