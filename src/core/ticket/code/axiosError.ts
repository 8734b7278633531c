import { callsInPiece, type WrittenCall } from '#core/snippet/piece/callsInPiece.ts';
import type { Finder, Reading, TicketLine } from '#core/ticket/piece.ts';
import { ticketCall } from './ticketCall.ts';

/** How many lines an error of axios has, printed. */
const mostLines = 200;
const maxLength = 50_000;

/** An error of axios as a console prints it, or as JSON: it carries the whole call. */
export const axiosError: Finder = {
  starts: /\bAxiosError\b|^\s*['"]?config['"]?:\s?\{/,
  read: (lines, at) => {
    const text = lines
      .slice(at, at + mostLines)
      .map((line) => line.text)
      .join('\n')
      .slice(0, maxLength);
    const start = /['"]?\bconfig['"]?:\s?(?=\{)/.exec(text);
    if (!start) return null;
    const from = start.index + start[0].length;
    const end = endOfObject(text, from);
    if (end === null) return null;
    const [call] = callsInPiece(`axios(${plainObject(text.slice(from, end))})`) ?? [];
    const [request] = requestAfter.exec(text.slice(end, end + 2000)) ?? [''];
    if (!call || (call.url === null && call.headers.length === 0)) return null;
    return reading(lines, at, withRequest(call, request), text.slice(0, end) + request);
  },
};

/** `request: XMLHttpRequest { …, withCredentials: false }` */
const requestAfter = /^[\s,]{0,20}['"]?request['"]?:\s?[^{}]{0,100}\{[^{}]{0,1500}\}[\s})]{0,20}/;

function withRequest(call: WrittenCall, request: string): WrittenCall {
  const [, told] = /\bwithCredentials['"]?:\s?(true|false)/.exec(request) ?? [];
  if (call.credentials !== null || told === undefined) return call;
  return { ...call, credentials: told === 'true' ? 'include' : 'same-origin' };
}

function reading(
  lines: readonly TicketLine[],
  at: number,
  written: WrittenCall,
  text: string,
): Reading {
  const count = text.trimEnd().split('\n').length;
  const own = lines.slice(at, at + count);
  const place = { first: own[0]?.number ?? 1, last: own.at(-1)?.number ?? 1 };
  const { call, leftOut } = ticketCall(written);
  return {
    pieces: [
      { kind: 'call', call, lines: place },
      ...leftOut.map((name) => ({ kind: 'left-out' as const, name, lines: place })),
    ],
    next: at + count,
  };
}

/** Where the object ends that begins at an offset; null if it does not. */
function endOfObject(text: string, from: number): number | null {
  let depth = 0;
  let quote = '';
  for (let at = from; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (quote !== '') {
      if (char === '\\') at += 1;
      else if (char === quote) quote = '';
    } else if (`'"\``.includes(char)) quote = char;
    else if ('{['.includes(char)) depth += 1;
    else if ('}]'.includes(char) && (depth -= 1) === 0) return at + 1;
  }
  return null;
}

/** What Node and browsers print of an object, as JavaScript would write it. */
const plainObject = (printed: string): string =>
  printed
    .replace(
      /\[(?:Async)?(?:Function|class|Getter|Object|Array|Circular|Symbol)\b[^[\]]{0,200}\]/g,
      'null',
    )
    .replace(/(?:\bObject )?\[?\b[A-Z]\w{0,60}\]?(?:\(\d+\))? (?=[{[])/g, '')
    .replace(/\(\d+\) (?=[{[])|<ref \*\d+> /g, '');
