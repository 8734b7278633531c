import { callsInPiece, type WrittenCall } from '#core/snippet/piece/callsInPiece.ts';
import type { Finder, Piece, Reading, TicketLine } from '#core/ticket/piece.ts';
import { callStart } from './codeLines.ts';
import { regionsIn, type Region } from './regions.ts';
import { ticketCall } from './ticketCall.ts';

/** The page's calls in code: fetch(), XMLHttpRequest, axios, jQuery, Angular. */
export const code: Finder = {
  starts: /\S/,
  read: (lines, at) => {
    const region: Region | undefined = regionsIn(lines).get(at);
    if (!region || tried.has(region)) return null;
    tried.add(region);
    // Its beginning may have been something else.
    return readRegion(lines, { ...region, first: at });
  },
};

/** Each is read once, though all of its lines are asked. */
const tried = new WeakSet<Region>();

/** What answers calls, or hands them on: no page. */
const server =
  /\bexpress\(\)|createServer\(|\bapp\.listen\(|\bres\.(?:set|header|setHeader|writeHead)\(|addEventListener\(\s?['"]fetch['"]|\basync fetch\(|\bNextResponse\b|exports\.handler|<\?php|\b(?:include|require)_once\b|\bcurl_setopt\(/;

function readRegion(lines: readonly TicketLine[], region: Region): Reading | null {
  const { first, last, inProse } = region;
  const own = lines.slice(first, last + 1);
  const text = own.map((line) => line.text).join('\n');
  const all = { first: own[0]?.number ?? 1, last: own.at(-1)?.number ?? 1 };
  if (server.test(text))
    return {
      pieces: [{ kind: 'not-understood', code: 'server-code', lines: all }],
      next: last + 1,
    };
  const calls = callsInPiece(inProse ? spoken(text) : withoutTags(text));
  const told = calls?.filter((call) => !inProse || tells(call)) ?? [];
  if (told.length > 0) return { pieces: told.flatMap((call) => pieces(call, own)), next: last + 1 };
  if (calls || inProse) return null;
  return {
    pieces: [{ kind: 'not-understood', code: 'unreadable-code', lines: all }],
    next: last + 1,
  };
}

function pieces(written: WrittenCall, own: readonly TicketLine[]): readonly Piece[] {
  const { call, leftOut } = ticketCall(written);
  const numberOf = (line: number) => own[Math.min(line, own.length) - 1]?.number ?? 1;
  const lines = { first: numberOf(written.firstLine), last: numberOf(written.lastLine) };
  return [
    { kind: 'call', call, lines },
    ...leftOut.map((name) => ({ kind: 'left-out' as const, name, lines })),
  ];
}

/** Whether a call that is only mentioned says anything. */
const tells = ({ url, headers, credentials }: WrittenCall): boolean =>
  (url !== null && /^https?:|^\/|^\$\{/.test(url)) || headers.length > 0 || credentials !== null;

/** `<script>` and its end, without a shift of lines. */
const withoutTags = (text: string): string =>
  text.replace(/<\/?script\b[^<>\n]{0,300}>|<!--|-->/gi, '');

/** The call in a sentence, up to where its brackets close. */
function spoken(text: string): string {
  const start = callStart.exec(text);
  if (!start) return '';
  let from = start.index;
  while (from > 0 && /[\w$.]/.test(text[from - 1] ?? '')) from -= 1;
  let depth = 0;
  for (let at = start.index + start[0].length - 1; at < text.length; at += 1) {
    const char = text.charAt(at);
    if ('([{'.includes(char)) depth += 1;
    if (')]}'.includes(char) && (depth -= 1) === 0) return text.slice(from, at + 1);
  }
  return '';
}
