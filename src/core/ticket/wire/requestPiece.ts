import { sameName } from '#core/http/headers.ts';
import { parseUrl } from '#core/http/parseUrl.ts';
import { LeftOut } from '#core/secrets/leftOut.ts';
import type { Piece } from '#core/ticket/piece.ts';
import { keptOfRequest, keptUrl, sentCookie } from '#core/ticket/privacy/kept.ts';
import type { Lines, TicketRequest } from '#core/ticket/ticket.ts';
import type { HeaderLine, RawRequest } from './messageLines.ts';

type Told = Extract<Piece, { kind: 'request' }>['told'];

/** A request without its secrets, and one piece for each that was left out. */
export function requestPieces(raw: RawRequest, told: Told, lines: Lines): readonly Piece[] {
  const leftOut = new LeftOut();
  const url = raw.url === null ? null : keptUrl(raw.url, leftOut.leaveOut);
  const { headers, names } = keptHeaders(raw.headers ?? []);
  const cookie = raw.cookie === true || sentCookie(known(raw.headers ?? []));
  const origin = originFromReferer(raw.headers ?? []);
  const request: TicketRequest = {
    ...{ method: raw.method, url, headers: raw.headers && headers },
    ...(cookie && { cookie }),
    ...(origin !== null && { originFromReferer: origin }),
  };
  return [
    { kind: 'request', told, request, lines },
    ...[...leftOut.names, ...names].map((name): Piece => ({ kind: 'left-out', name, lines })),
  ];
}

const known = (lines: readonly HeaderLine[]): readonly (readonly [string, string])[] =>
  lines.map(([name, value]) => [name, value ?? ''] as const);

/** A value that is not in the paste stays away, whatever its name. */
function keptHeaders(lines: readonly HeaderLine[]) {
  const names: string[] = [];
  const headers: (readonly [string, string | null])[] = [];
  for (const line of lines) {
    const kept = keptOfRequest(known([line]));
    names.push(...(line[1] === null ? [] : kept.leftOut));
    const [first] = kept.headers;
    if (first) headers.push(line[1] === null ? [first[0], null] : first);
  }
  return { headers, names };
}

/** The page's origin, where the copy lacks Origin: the only trace of it is in Referer. */
function originFromReferer(lines: readonly HeaderLine[]): string | null {
  if (lines.some(([name]) => sameName(name, 'Origin'))) return null;
  const referer = lines.find(([name]) => sameName(name, 'Referer'))?.[1];
  const url = referer ? parseUrl(referer) : null;
  return url && /^https?:$/.test(url.protocol) ? url.origin : null;
}
