import type { Finder, Piece, Reading } from '#core/ticket/piece.ts';
import type { TicketConsole } from '#core/ticket/ticket.ts';
import { chromiumReasons, inPreflight } from './chromiumReasons.ts';
import { consolePieces, originOf, printedUrl } from './entry.ts';
import { passageAt, wholeMessage, type Passage } from './passage.ts';
import { quote } from './template.ts';

const quoted = `${quote}([^"'‘’“”\`]{0,8000})${quote}`;

/** How a message begins: the only place where the call's URL and the page's origin are. */
const heads = {
  access: `Access\\s+to\\s+([\\w-]{1,40}(?:\\s\\w{1,20})?)\\s+at\\s+${quoted}(?:\\s+\\(redirected\\s+from\\s+${quoted}\\))?\\s+from\\s+origin\\s+${quoted}\\s+has\\s+been\\s+blocked\\s+by\\s+CORS\\s+policy:?`,
  redirect: `Redirect\\s+(?:from\\s+${quoted}\\s+to|at\\s+origin)\\s+${quoted}\\s+has\\s+been\\s+blocked\\s+(?:by\\s+CORS\\s+policy|from\\s+loading\\s+by\\s+Cross-Origin\\s+Resource\\s+Sharing\\s+policy):`,
  font: `(Font|Image|Script|Imported\\s+resource|Media)\\s+from\\s+origin\\s+${quoted}\\s+has\\s+been\\s+blocked\\s+(?:by\\s+CORS\\s+policy|from\\s+loading\\s+by\\s+Cross-Origin\\s+Resource\\s+Sharing\\s+policy):`,
  cannot: `(XMLHttpRequest|Fetch\\s+API)\\s+cannot\\s+load\\s+(\\S{1,8000})`,
  failed: `Failed\\s+to\\s+load\\s+${quote}?([^\\s"'‘’“”\`]{1,8000})${quote}?:(?=\\s)`,
  mixed: `Mixed\\s+Content:\\s+The\\s+page\\s+at\\s+${quoted}\\s+was\\s+loaded\\s+over\\s+(?:HTTPS|a\\s+secure\\s+connection),\\s+but\\s+requested\\s+an\\s+insecure\\s+([\\w ]{1,60})\\s${quoted}`,
} as const;
type Head = keyof typeof heads;

const anyHead = new RegExp(
  Object.entries(heads)
    .map(([name, source]) => `(?<${name}>${source})`)
    .join('|'),
  'gi',
);
const alone: Readonly<Record<Head, RegExp>> = {
  access: new RegExp(heads.access, 'iy'),
  redirect: new RegExp(heads.redirect, 'iy'),
  font: new RegExp(heads.font, 'iy'),
  cannot: new RegExp(heads.cannot, 'iy'),
  failed: new RegExp(heads.failed, 'iy'),
  mixed: new RegExp(heads.mixed, 'iy'),
};

type Told = Pick<TicketConsole, 'api' | 'url' | 'pageOrigin' | 'redirectedFrom'>;
const nothingTold: Told = { api: null, url: null, pageOrigin: null, redirectedFrom: null };

/** Failures that Chromium's console tells, of any age, whole or in part, wrapped or not. */
export const chromiumFinder: Finder = {
  starts:
    /\bCORS\b|Access\s+to\s|["'‘’“”`]Access-Control-|(?:by|parse)\s+Access-Control|cannot\s+load|Failed\s+to\s+load\s|preflight|Redirect\s|Mixed\s+Content|HTTP\s+(?:ok\s+)?status|address\s+space|Cross\s+origin\s|from\s+origin/i,
  read(lines, at) {
    const { text = '' } = lines[at] ?? {};
    const isWhole = text.length < 5000 && wholeInOneLine.test(text);
    return (
      (isWhole ? readFrom(passageAt(lines, at, 1), at) : null) ?? readFrom(passageAt(lines, at), at)
    );
  },
};

/** As it is printed now. Most are, so that the lines after it need not be looked at. */
const wholeInOneLine =
  /Access to .{1,2000} has been blocked by CORS policy: [^\n]{20,600}(?:resource|include'|value|status|request|response|origin|allowed|`)\./;

/** The messages that begin in the first line of a passage. */
function readFrom(passage: Passage, at: number): Reading | null {
  const pieces: Piece[] = [];
  let end = 0;
  for (let from = 0; from < passage.firstEnd;) {
    const message = nextMessage(passage.text, from);
    if (!message || message.start >= passage.firstEnd) break;
    const { told, start } = message;
    end = from = message.end;
    const text = wholeMessage(passage.text, start, end);
    pieces.push(...consolePieces(told, passage.linesOf(start, end), [text]));
  }
  return pieces.length > 0 ? { pieces, next: at + passage.countTo(end) } : null;
}

interface Message {
  readonly told: Parameters<typeof consolePieces>[0];
  readonly start: number;
  readonly end: number;
}

function nextMessage(text: string, from: number): Message | null {
  anyHead.lastIndex = from;
  let searched = from;
  for (let match = anyHead.exec(text); match; match = anyHead.exec(text)) {
    const message = messageWithout(text, searched, match.index) ?? messageOf(text, match);
    if (message) return message;
    searched = match.index;
  }
  return messageWithout(text, searched, text.length);
}

/** A message of which the head was left out. */
function messageWithout(text: string, from: number, limit: number): Message | null {
  const part = text.slice(0, limit);
  const reason = from < limit ? chromiumReasons.find(part, from) : null;
  if (!reason) return null;
  const preflight = inPreflight.find(part, from);
  const isIn =
    preflight !== null && preflight.end <= reason.start && reason.start - preflight.end < 40;
  return completed(text, isIn ? preflight.start : reason.start, reason, isIn, null, nothingTold);
}

function messageOf(text: string, match: RegExpExecArray): Message | null {
  const head = (Object.keys(heads) as Head[]).find((name) => match.groups?.[name] !== undefined);
  if (!head) return null;
  alone[head].lastIndex = match.index;
  const groups = [...(alone[head].exec(text) ?? [])];
  const told = toldBy(head, groups, text.slice(0, match.index));
  const end = match.index + match[0].length;
  if (head === 'mixed') {
    const kind = { browser: 'chromium', kind: 'MixedContent' } as const;
    return { told: { ...kind, ...told }, start: match.index, end };
  }
  const prefix = inPreflight.at(text, afterBlanks(text, end));
  const reason = chromiumReasons.at(text, afterBlanks(text, prefix?.end ?? end));
  if (reason) return completed(text, match.index, reason, prefix !== null, head, told);
  if (head !== 'access') return null;
  // Cut off: what was called is known, and not why it was refused.
  const kind = { browser: 'chromium', kind: 'Unspecified' } as const;
  return { told: { ...kind, ...told, preflight: prefix ? true : null }, start: match.index, end };
}

function toldBy(head: Head, groups: readonly string[], before: string): Told {
  const [, first, second, third, fourth] = groups;
  switch (head) {
    case 'access':
      return {
        api: apiOf(first),
        url: printedUrl(second),
        redirectedFrom: printedUrl(third),
        pageOrigin: originText(fourth),
      };
    case 'redirect':
      return {
        ...nothingTold,
        api: apiOf(/XMLHttpRequest|Fetch API/.exec(before)?.[0]),
        // `Redirect at origin` has no URL: it stands in the sentence before.
        url: printedUrl(
          first === undefined ? (withoutStop(loadedBefore.exec(before)?.[1]) ?? second) : second,
        ),
        redirectedFrom: printedUrl(first),
      };
    case 'font':
      return { ...nothingTold, url: printedUrl(second) };
    case 'cannot':
      return { ...nothingTold, api: apiOf(first), url: printedUrl(withoutStop(second)) };
    case 'failed':
      return { ...nothingTold, url: printedUrl(first) };
    case 'mixed':
      return {
        ...nothingTold,
        api: apiOf(second),
        url: printedUrl(third),
        pageOrigin: originOf(printedUrl(first)),
      };
  }
}

function completed(
  text: string,
  start: number,
  reason: NonNullable<ReturnType<typeof chromiumReasons.at>>,
  isPrefixed: boolean,
  head: Head | null,
  told: Told,
): Message {
  const { kind, parameter } = reason;
  const rest = restOf(text, reason.end);
  const origin = thereforeNotAllowed.exec(rest);
  const status = kind.isStatus ? null : statusCode.exec(rest);
  const isPreflight = kind.preflight ?? (isPrefixed ? true : preflightWithout(kind.name, head));
  const last = Math.max(
    ...[origin, status].map((found) => (found ? found.index + found[0].length : 0)),
  );
  return {
    told: {
      browser: 'chromium',
      kind: kind.preflight === null && isPrefixed ? `Preflight${kind.name}` : kind.name,
      ...told,
      pageOrigin: told.pageOrigin ?? originText(origin?.[1]),
      preflight: isPreflight,
      parameter: kind.isStatus ? null : parameter,
      status: kind.isStatus ? statusOf(parameter) : statusOf(status?.[1]),
    },
    start,
    end: reason.end + last,
  };
}

const thereforeNotAllowed = new RegExp(`Origin\\s+${quoted}\\s+is\\s+therefore\\s+not\\s+allowed`);
const statusCode = /had\s+HTTP\s+status\s+code\s+(\d{3})/;

/** What can still belong to a message: the text up to the next one. */
function restOf(text: string, end: number): string {
  const rest = text.slice(end, end + 900);
  const next = /\bAccess\s+to\s+\w+\s+at\b|cannot\s+load\s|\bFailed\s+to\s+load\s/.exec(rest);
  return next ? rest.slice(0, next.index) : rest;
}

/** Newer messages say of a preflight that it was one; older ones not always. */
const preflightWithout = (name: string, head: Head | null): boolean | null =>
  (head === 'access' || head === 'redirect') && !/Network/.test(name) ? false : null;

/** Past the colon and the blanks before a reason. */
function afterBlanks(text: string, offset: number): number {
  let at = offset;
  while (/[\s:]/.test(text[at] ?? '')) at += 1;
  return at;
}

function apiOf(name: string | undefined): TicketConsole['api'] {
  if (name === undefined) return null;
  if (/^XMLHttpRequest/i.test(name)) return 'xhr';
  return /^fetch/i.test(name) ? 'fetch' : null;
}

const loadedBefore = /cannot\s+load\s+(\S{1,8000})\s+$/;

/** The full stop of the sentence is no part of the URL. */
const withoutStop = (url: string | undefined): string | undefined => url?.replace(/[.,:]$/, '');

const originText = (text: string | undefined): string | null =>
  text === undefined || text === '' ? null : text.replace(/\s*\n\s*/g, '');

const statusOf = (text: string | null | undefined): number | null =>
  text && /^\d{3}/.test(text) ? Number(text.slice(0, 3)) : null;
