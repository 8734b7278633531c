import { LeftOut } from '#core/secrets/leftOut.ts';
import { keptOfRequest, keptUrl } from '#core/ticket/privacy/kept.ts';
import type { Finder, TicketLine } from '#core/ticket/piece.ts';
import type { TicketCall } from '#core/ticket/ticket.ts';
import { leftOutPieces } from './entry.ts';

/** As long as such an object is printed. */
const mostLines = 80;

/** A field of the configuration, as Node and browsers print it or as JSON. */
const field = (name: string): RegExp =>
  new RegExp(`(?<![\\w.])["']?${name}["']?\\s*:\\s*(?:"([^"\\n]*)"|'([^'\\n]*)'|(true|false)\\b)`);
const fields = {
  url: field('url'),
  baseURL: field('baseURL'),
  method: field('method'),
  data: field('data'),
  withCredentials: field('withCredentials'),
};

const headersOf = /(?<![\w.])["']?headers["']?\s*:\s*(?:[A-Z]\w{0,30}\s*)?\{([^{}]{0,20000})\}/;
const header = /["']?([\w-]{1,100})["']?\s*:\s*(?:"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)')/g;

/** axios prints with an error the configuration of the call: what the page asked for, and its secrets. */
export const axiosErrorFinder: Finder = {
  starts: /AxiosError\b|"name"\s*:\s*"AxiosError"|isAxiosError/,
  read(lines, at) {
    const own = objectLines(lines.slice(at, at + mostLines));
    const text = own
      .map((line) => line.text)
      .join('\n')
      .slice(0, 100_000);
    const from = text.search(/(?<![\w.])["']?config["']?\s*:/);
    if (from === -1) return null;
    const leftOut = new LeftOut();
    const call = callOf(text.slice(from), text, leftOut);
    const place = { first: own[0]?.number ?? 1, last: own.at(-1)?.number ?? 1 };
    if (call.url === null && call.method === null) return null;
    return {
      pieces: [{ kind: 'call', call, lines: place }, ...leftOutPieces(leftOut, place)],
      next: at + own.length,
    };
  },
};

/** The lines of the error: indented ones, brackets, and up to the last field. */
function objectLines(lines: readonly TicketLine[]): readonly TicketLine[] {
  const end = lines.findIndex(({ text }, at) => at > 0 && !/^(?:\s|[{}[\])]|$)/.test(text));
  return end === -1 ? lines : lines.slice(0, end);
}

function callOf(config: string, text: string, leftOut: LeftOut): Omit<TicketCall, 'lines'> {
  const url = addressOf(valueOf(config, 'url'), valueOf(config, 'baseURL'));
  const printed = [...(headersOf.exec(config)?.[1] ?? '').matchAll(header)];
  const kept = keptOfRequest(
    printed.map(([, name = '', double, single]) => [name, double ?? single ?? ''] as const),
  );
  for (const name of kept.leftOut) leftOut.leaveOut(name, name);
  const withCredentials = valueOf(text, 'withCredentials');
  return {
    ...{ api: 'axios', pageOrigin: null, headers: kept.headers },
    url: url === null ? null : keptUrl(url, leftOut.leaveOut),
    method: valueOf(config, 'method')?.toUpperCase() ?? null,
    credentials:
      withCredentials === null ? null : withCredentials === 'true' ? 'include' : 'same-origin',
    ...(valueOf(config, 'data') !== null && { body: true }),
  };
}

function valueOf(text: string, name: keyof typeof fields): string | null {
  const [, double, single, word] = fields[name].exec(text) ?? [];
  return double ?? single ?? word ?? null;
}

/** As axios joins them. */
function addressOf(url: string | null, base: string | null): string | null {
  if (url === null || base === null || base === '' || /^(?:[a-z][a-z\d+.-]*:)?\/\//i.test(url))
    return url;
  return url === '' ? base : `${base.replace(/\/+$/, '')}/${url.replace(/^\/+/, '')}`;
}
