import { errorMessageOf } from '#core/ticket/errorMessage.ts';
import type { Piece, TicketLine } from '#core/ticket/piece.ts';

/** What is read of an answer's body before it is dropped. */
export interface Body {
  /** The message in the gateway's error body, which names the reason also over HTTP/2. */
  readonly message?: string;
  readonly pieces: readonly Piece[];
  /** The index of the first line after it. */
  readonly next: number;
}

/** A body is not followed further than this. */
const mostLines = 400;

/** What the gateway's own configuration is known by: a body that is one is evidence by itself. */
const configuration =
  /"(?:corsAttributes|policyActions?|jsOrigins|applications|wattKeys|allowedOrigins|httpMethod|log)"/;

/** The body below an answer's headers: JSON up to its end, markup, or a message. Any other text stays. */
export function readBody(lines: readonly TicketLine[], at: number): Body {
  let start = at;
  while (start < lines.length && start - at < 3 && textAt(lines, start).trim() === '') start++;
  const first = textAt(lines, start).trim();
  const end = /^[{[]/.test(first)
    ? endOfJson(lines, start)
    : /^<(?:!doctype|html|head|body|\?xml|soap|[\w:]{1,40}[ >/])/i.test(first)
      ? endOfMarkup(lines, start)
      : first.startsWith('Error Message:')
        ? start + 1
        : start;
  if (end === start) return { pieces: [], next: at };
  const text = lines
    .slice(start, end)
    .map((line) => line.text)
    .join('\n');
  if (configuration.test(text)) return { pieces: [], next: at };
  const message = errorMessageOf(text);
  const [from, to] = [lines[start]?.number ?? 1, lines[end - 1]?.number ?? 1];
  return {
    ...(message !== undefined && { message }),
    pieces: [{ kind: 'left-out', name: 'body', lines: { first: from, last: to } }],
    next: end,
  };
}

const textAt = (lines: readonly TicketLine[], at: number): string => lines[at]?.text ?? '';

/** What no body has in it: the next message, or the output's own lines. */
const nextMessage = /^(?:HTTP\/\d|[<>*] |```)/;

/** Where the brackets are even again; the first line alone if they never are. */
function endOfJson(lines: readonly TicketLine[], start: number): number {
  let depth = 0;
  for (let at = start; at < lines.length && at - start < mostLines; at++) {
    if (at > start && nextMessage.test(textAt(lines, at))) return at;
    const marks = textAt(lines, at).match(/"(?:[^"\\]|\\.)*"|[{}[\]]/g) ?? [];
    for (const mark of marks) {
      if (mark === '{' || mark === '[') depth++;
      else if (mark === '}' || mark === ']') depth--;
    }
    if (depth <= 0) return at + 1;
  }
  return start + 1;
}

/** Markup ends at its root's end tag, or at the first blank line after which there is none. */
function endOfMarkup(lines: readonly TicketLine[], start: number): number {
  let end = start + 1;
  for (let at = start; at < lines.length && at - start < mostLines; at++) {
    const text = textAt(lines, at).trim();
    if (/<\/(?:html|soap\w*:Envelope)>/i.test(text)) return at + 1;
    if (text.startsWith('<')) end = at + 1;
    else if (/^(?:```|\* |[<>] )/.test(text)) break;
  }
  return end;
}
