import type { Finder, Piece, Reading, TicketLine } from '#core/ticket/piece.ts';
import type { RawRequest } from '#core/ticket/wire/messageLines.ts';
import { requestPieces } from '#core/ticket/wire/requestPiece.ts';
import { cmdWords } from './cmdWords.ts';
import { curlRequests } from './curl.ts';
import { httpieRequests } from './httpie.ts';
import { shellWords, type Word } from './shellWords.ts';
import { wgetRequests } from './wget.ts';

/** What may stand before a command: a prompt, quoting, the name of who wrote it. */
const curlOrWget = /(?:^|[\s$#%>|`"'(:;&/])((?:curl|wget)(?:\.exe)?)\s+(?=\S)/;

/** HTTPie's name is a word of prose as well: only at the start, or after a pipe, and with a URL. */
const httpie =
  /(?:^|[$#%>|]\s{0,3}|^[^\s|]{1,60}[$#%>]\s)(https?|xhs?)\s+(?=\S)(?=.{0,400}(?::\/\/|\.|:\d))/;

const tools: Readonly<Record<string, (words: readonly Word[]) => readonly RawRequest[]>> = {
  ...{ curl: curlRequests, wget: wgetRequests },
  ...{ http: httpieRequests, https: httpieRequests, xh: httpieRequests, xhs: httpieRequests },
};

/** A command that sends requests, with all of its lines. */
export const commands: Finder = {
  starts: /\b(?:curl|wget|https?|xhs?)(?:\.exe)?\s/,
  read: (lines, at) => {
    const text = lines[at]?.text ?? '';
    const start = curlOrWget.exec(text) ?? httpie.exec(text);
    if (!start) return null;
    const [whole, name = ''] = start;
    const column = start.index + whole.length - whole.trimStart().replace(/^\W+/, '').length;
    return isCommand(name, text.slice(column + name.length))
      ? readFrom(lines, at, column, name)
      : null;
  },
};

/** "curl works" is prose: there is an option or a URL. */
const isCommand = (name: string, rest: string): boolean =>
  !/^(?:curl|wget)/.test(name) ||
  /^\s+(?:-|\^?["'\u2010-\u201f]|\$|https?:|\\|[`^]\s*$|[\w-]+(?:\.[\w-]+)+|localhost|[\w.-]+:\d)/.test(
    rest,
  );

function readFrom(
  lines: readonly TicketLine[],
  at: number,
  column: number,
  name: string,
): Reading | null {
  const text = lines[at]?.text ?? '';
  const read = /\^\s*$|\^"/.test(text) ? cmdWords : shellWords;
  const { words, next } = read(lines, at, column);
  const requests = tools[name.replace('.exe', '')]?.(words) ?? [];
  const first = lines[at]?.number ?? 1;
  const last = lines[next - 1]?.number ?? first;
  const useful = requests.filter(({ url, headers }) => url !== null || (headers ?? []).length > 0);
  if (useful.length === 0 && next === at + 1) return null;
  const pieces: readonly Piece[] =
    useful.length > 0
      ? useful.flatMap((request) => requestPieces(request, 'command', { first, last }))
      : [{ kind: 'not-understood', code: 'unknown-command', lines: { first, last } }];
  return { pieces, next };
}
