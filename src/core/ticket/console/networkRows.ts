import { LeftOut } from '#core/secrets/leftOut.ts';
import { keptUrl } from '#core/ticket/privacy/kept.ts';
import type { Finder, Piece } from '#core/ticket/piece.ts';
import type { Lines, TicketResponse } from '#core/ticket/ticket.ts';
import { leftOutPieces, printedUrl } from './entry.ts';
import { passageAt } from './passage.ts';

const method = '(?<method>GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS|patch|[A-Z]{3,20})';
const url = '(?<url>https?:\\/\\/[^\\s<>"]{1,8000})';
const reason = '\\((?<reason>(?:[^()\\n]|\\([^()\\n]{0,100}\\)){0,200})\\)';

/** Chromium: `POST URL net::ERR_FAILED 403 (reason)`, `GET URL 403 (reason)`. */
const chromiumRow = `(?<![\\w/.-])${method}\\s+${url}\\s+(?=net::|[1-5]\\d\\d\\s?(?:\\(|$))(?<error>net::[A-Z_\\d]{3,60})?\\s*(?:(?<status>[1-5]\\d\\d)(?:\\s+${reason})?)?`;

/** Firefox, whose copies glue method and URL, or give each a line. */
const firefoxRow = `(?<![\\w/.-])(?:XHR\\s{0,3})?${method}\\s{0,3}${url}\\s+(?:\\[(?<version>HTTP\\/[\\d.]{1,3})\\s+(?<status>\\d{3})(?:\\s(?<reason>[^\\n\\]]{0,200}?))?\\s+[\\d.,…]{1,12}\\s?m?s\\]|(?<error>CORS\\s(?:[A-Z][A-Za-z]+ ?){1,6}|NS_[A-Z_]{3,60}))`;

/** Whose URL stands before it, with the line, or behind it as JSON; without its scheme in Chromium. */
const resourceLine = `(?:(?<!\\S)(?<address>\\S{1,8000}?)(?::\\d{1,6})?\\s+)?Failed to load resource: the server responded with a status of (?<status>\\d{3})(?:\\s+${reason})?(?:\\s*\\{"url":"(?<url>[^"]{1,8000})")?`;

/** Angular's HttpClient; status 0 says only that there was no answer to read. */
const angularLine = `Http failure (?:response for|during parsing for) (?:${url}|\\(unknown url\\)|(?<address>\\S{1,8000}?)):\\s+(?<status>\\d{1,3})\\s+(?<reason>[\\w -]{1,60}|[^\\n"'\`]{0,60})`;
const angularObject = `HttpErrorResponse\\s*\\{[^\\n]{0,400}?status: (?<status>\\d{1,3}), statusText: ["'](?<reason>[^"'\\n]{0,100})["'], url: ["'](?<url>[^"'\\n]{1,8000})["']`;

const rows = [chromiumRow, firefoxRow, resourceLine, angularLine, angularObject].map(
  (source) => new RegExp(source),
);

/** Requests as the rows of a console tell them: no headers, and mostly why there is no answer. */
export const networkRowFinder: Finder = {
  starts:
    /net::ERR_|\s[1-5]\d\d(?:\s?\(|$)|^\s*(?:XHR\s*)?[A-Z]{3,20}\s*(?:https?:\/\/\S{1,8000})?\s*$|\[HTTP\/[\d.]+\s|\sCORS\s[A-Z]|NS_[A-Z]|with a status of|Http failure|HttpErrorResponse/,
  read(lines, at) {
    const { text, firstEnd, linesOf, countTo } = passageAt(lines, at);
    for (const row of rows) {
      const match = row.exec(text);
      if (!match?.groups || match.index >= firstEnd) continue;
      const end = match.index + match[0].trimEnd().length;
      const pieces = rowPieces(match.groups, linesOf(match.index, end));
      return { pieces, next: at + countTo(end) };
    }
    return null;
  },
};

type Groups = Readonly<Record<string, string | undefined>>;

function rowPieces(groups: Groups, lines: Lines): readonly Piece[] {
  const leftOut = new LeftOut();
  const address = addressOf(groups);
  const error = errorOf(groups);
  const piece: Piece = {
    ...{ kind: 'exchange', told: 'console', preflight: preflightOf(groups['method']), lines },
    request: {
      method: groups['method'] ?? null,
      url: address === null ? null : keptUrl(address, leftOut.leaveOut),
      headers: null,
    },
    response: responseOf(groups),
    ...(error !== null && { error }),
  };
  return [piece, ...leftOutPieces(leftOut, lines)];
}

/** A console shows OPTIONS requests that the browser itself sent. Without a method nothing is told. */
const preflightOf = (name: string | undefined): boolean | null =>
  name === undefined ? null : name === 'OPTIONS';

function addressOf({ url: whole, address }: Groups): string | null {
  if (whole !== undefined) return printedUrl(whole);
  if (address === undefined || !/^[\w.-]+(?::\d+)?\//.test(address)) return printedUrl(address);
  return `//${address}`;
}

const isAnswer = (status: string | undefined): status is string =>
  status !== undefined && status.length === 3;

function responseOf({ status, reason: text, version }: Groups): TicketResponse | null {
  if (!isAnswer(status)) return null;
  // What the tools show for HTTP/2 is their own.
  const statusText = version && !version.startsWith('HTTP/1') ? '' : (text?.trim() ?? null);
  return { status: Number(status), statusText, headers: null };
}

function errorOf({ error, status, reason: text }: Groups): string | null {
  if (error !== undefined) return error.trim();
  return status === undefined || isAnswer(status) ? null : `${status} ${text?.trim() ?? ''}`.trim();
}
