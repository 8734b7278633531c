import { isHeaderName } from '#core/http/headerName.ts';
import { parseUrl } from '#core/http/parseUrl.ts';
import type { Finder, TicketLine } from '#core/ticket/piece.ts';
import type { TicketCall } from '#core/ticket/ticket.ts';
import { keptUrl } from '#core/ticket/privacy/kept.ts';
import { placeholder } from '#core/secrets/placeholder.ts';

/** How a reply tells of the call, with values as code or as they are; see `callSentence`. */
const sentence =
  /^\s*A page on `{0,2}(https?:\/\/[^\s`]{1,300}|null)`{0,2} calls `{0,2}([A-Za-z]{1,30})`{0,2} `{0,2}([a-z][a-z\d+.-]*:\/\/[^\s`]{1,4000}?)`{0,2}(?: with (.{1,2000}?))?(, with credentials)?(, by XMLHttpRequest)?\.\s*$/;

/** The call as the sentence of a reply tells it: the names of its headers, no values. */
export const callSentence: Finder = {
  starts: /^\s*A page on \S+ calls /,
  read: (lines, at) => {
    const line = lines[at];
    const call = line && callIn(line);
    if (!call) return null;
    const own = { first: line.number, last: line.number };
    return { pieces: [{ kind: 'call', call, lines: own }], next: at + 1 };
  },
};

function callIn({ text }: TicketLine): Omit<TicketCall, 'lines'> | null {
  const [, page = '', method = '', url = '', names = '', credentials, xhr] =
    sentence.exec(text) ?? [];
  if (url === '') return null;
  return {
    api: xhr === undefined ? 'fetch' : 'xhr',
    pageOrigin: parseUrl(page)?.origin ?? page,
    url: keptUrl(url, () => placeholder),
    method,
    headers: names
      .split(/[\s,`]+/)
      .filter((name) => name !== '' && isHeaderName(name))
      .map((name) => [name, null] as const),
    credentials: credentials === undefined ? null : 'include',
  };
}
