import type { Finder, Piece, TicketLine } from '#core/ticket/piece.ts';
import type { Lines, TicketConsole } from '#core/ticket/ticket.ts';
import { consolePieces, originOf, printedUrl } from './entry.ts';
import { webkitReasons } from './webkitReasons.ts';

/** The second of the three lines about a failure: the only one with the URL. */
const cannotLoad =
  /(XMLHttpRequest|Fetch API|EventSource|Beacon API|\w{1,30})\s+cannot\s+load\s+(\S{1,8000}?)[.,]?\s+due\s+to\s+access\s+control\s+checks/i;

/** Of long ago: both in one line. */
const cannotLoadFor = /(XMLHttpRequest|Fetch API)\s+cannot\s+load\s+(\S{1,8000}?)\.?\s+$/i;

const insecure =
  /\[blocked\]\s+The\s+page\s+at\s+(\S{1,8000})\s+(?:requested|was\s+not\s+allowed\s+to\s+(?:run|display))\s+insecure\s+content\s+from\s+(\S{1,8000}?)\.?(?:\s|$)/i;

const failedToLoad = /Failed\s+to\s+load\s+resource:\s*$/i;

/** What stands between the lines about one failure: stacks, rejections, the repetition of a reason. */
const between =
  /^\s*$|^\s*\[(?:Error|Warning|Log|Info|Debug)\]|^\s|^[\w$.<>() ]{0,80}\(.{1,300}:\d+\)$|^Not allowed to request resource|^Failed to load resource|@\s?\S{1,300}:\d+|^(?:Unhandled Promise Rejection|TypeError)/i;

/** So many lines of something else may stand between two lines about one failure. */
const mostForeign = 2;
const mostLines = 60;

/** What a console prints is shorter. */
const longestLine = 20_000;

type Told = Parameters<typeof consolePieces>[0];
interface Failure {
  told: Told;
  reason: string;
  lines: Lines;
  /** The messages that tell of it. */
  texts: readonly string[];
}

/** Failures that WebKit's console tells, in three lines each. */
export const webkitFinder: Finder = {
  starts:
    /access\s+control\s+checks|insecure\s+content\s+from|Access-Control-Allow|Preflight\s+response\s+is\s+not|Cross-origin\s+redirection/i,
  read(lines, at) {
    const failures: Failure[] = [];
    let next = at;
    let foreign = 0;
    for (let index = at; index < Math.min(lines.length, at + mostLines); index += 1) {
      const line = lines[index];
      if (!line) break;
      if (takeLine(line, failures)) {
        next = index + 1;
        foreign = 0;
      } else if (!between.test(line.text)) foreign += 1;
      if (failures.length === 0 || foreign > mostForeign) break;
    }
    if (failures.length === 0) return null;
    return {
      pieces: failures.flatMap(({ told, lines, texts }): readonly Piece[] =>
        consolePieces(told, lines, texts),
      ),
      next,
    };
  },
};

/** Adds what a line tells to the failures before it; false if it is none of WebKit's. */
function takeLine(line: TicketLine, failures: Failure[]): boolean {
  const here = { first: line.number, last: line.number };
  if (line.text.length > longestLine) return false;
  const blocked = insecure.exec(line.text);
  if (blocked) {
    const page = originOf(printedUrl(blocked[1]));
    const told: Told = {
      browser: 'webkit',
      kind: 'MixedContent',
      pageOrigin: page,
      url: printedUrl(blocked[2]),
    };
    failures.push({ told, reason: '', lines: here, texts: [blocked[0]] });
    return true;
  }
  const cannot = cannotLoad.exec(line.text);
  if (cannot) return takeUrl(cannot, failures, here);
  return takeReason(line, failures, here);
}

function takeUrl(
  [text, name = '', address]: RegExpExecArray,
  failures: Failure[],
  here: Lines,
): boolean {
  const url = printedUrl(address);
  const api = apiOf(name);
  const mixed = failures.find(
    ({ told }) => told.kind === 'MixedContent' && !told.api && told.url === url,
  );
  const waiting = mixed ?? failures.find(({ told }) => told.url === undefined);
  if (waiting) {
    waiting.told = { ...waiting.told, url, api };
    waiting.lines = { first: waiting.lines.first, last: here.last };
    waiting.texts = [...waiting.texts, `${text}.`];
  } else {
    const told: Told = { browser: 'webkit', kind: 'AccessControlChecks', url, api };
    failures.push({ told, reason: '', lines: here, texts: [`${text}.`] });
  }
  return true;
}

function takeReason(line: TicketLine, failures: Failure[], here: Lines): boolean {
  const { text } = line;
  const found = webkitReasons.find(text, 0);
  if (!found || /in\s+preflight\s+response/.test(text.slice(found.end, found.end + 30)))
    return false;
  const before = text.slice(0, found.start);
  const reason = text
    .slice(found.start)
    .replace(/\s*\([^()]*,\s*line \d+\)\s*$/, '')
    .trim();
  const isRepeat = failedToLoad.test(before);
  if (isRepeat && failures.some((failure) => failure.reason === reason)) return true;
  const old = cannotLoadFor.exec(before);
  const told = toldBy(text, found, old);
  const last = failures.at(-1);
  if (isRepeat && last?.told.kind === 'AccessControlChecks') {
    last.told = { ...last.told, ...told };
    last.reason = reason;
    last.texts = [...last.texts, reason];
  } else failures.push({ told, reason, lines: here, texts: [old ? text.trim() : reason] });
  return true;
}

function toldBy(
  text: string,
  found: NonNullable<ReturnType<typeof webkitReasons.find>>,
  old: RegExpExecArray | null,
): Told {
  const { kind, preflight, tells } = found.kind;
  const rest = text.slice(found.end);
  const inner = tells === 'parameter' ? webkitReasons.find(rest, 0) : null;
  const origin =
    tells === 'origin' ? found.parameter : inner?.kind.tells === 'origin' ? inner.parameter : null;
  const status = /Status\s+code:\s*(\d{3})/i.exec(rest)?.[1];
  return {
    browser: 'webkit',
    kind,
    pageOrigin: origin,
    preflight,
    parameter: tells === 'parameter' ? found.parameter : null,
    status: status === undefined ? null : Number(status),
    ...(old && { api: apiOf(old[1] ?? ''), url: printedUrl(old[2]) }),
  };
}

const apiOf = (name: string): TicketConsole['api'] =>
  /^XML/i.test(name) ? 'xhr' : /API$/i.test(name) && /^(?:Fetch|API)/i.test(name) ? 'fetch' : null;
