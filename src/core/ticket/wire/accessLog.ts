import { LeftOut } from '#core/secrets/leftOut.ts';
import { originOf } from '#core/ticket/console/entry.ts';
import type { Finder, Piece } from '#core/ticket/piece.ts';
import { keptUrl } from '#core/ticket/privacy/kept.ts';
import type { Lines } from '#core/ticket/ticket.ts';

/**
 * A line that Apache, nginx and Tomcat write of a request: "common", "combined" with Referer and
 * User-Agent behind it, "vhost_combined" with the host before it.
 */
const line =
  /(?:(?<=^|\s)(?<host>(?=[\w.:-]*[a-z])[\w-]+(?:\.[\w-]+)*(?::\d{1,5})?) )?(?<=^|\s|:)[\w.:-]+ \S+ \S+ \[\d\d\/\w{3}\/\d{4}[^\]\n]{1,30}\] "(?<method>[A-Z]{3,20}) (?<target>\S{1,8000})(?: (?<version>HTTP\/\d(?:\.\d)?))?" (?<status>[1-5]\d\d) (?:\d{1,15}|-)(?: "(?<referer>[^"\n]{0,8000})")?/;

/** Requests as a server logs them: no headers, and no host where it has but one. */
export const accessLog: Finder = {
  starts: /\[\d\d\/\w{3}\/\d{4}[^\]\n]{1,30}\] "[A-Z]{3,20} \S/,
  read(lines, at) {
    const { text = '', number = 1 } = lines[at] ?? {};
    const groups = line.exec(text)?.groups;
    if (!groups) return null;
    return { pieces: piecesOf(groups, { first: number, last: number }), next: at + 1 };
  },
};

function piecesOf(
  { host, method = '', target = '', status, referer }: Readonly<Record<string, string | undefined>>,
  lines: Lines,
): readonly Piece[] {
  const leftOut = new LeftOut();
  const url = host !== undefined && target.startsWith('/') ? `//${host}${target}` : target;
  const origin = originOf(referer ?? null);
  const exchange: Piece = {
    ...{ kind: 'exchange', told: 'log', preflight: method === 'OPTIONS' ? null : false, lines },
    request: {
      ...{ method, url: keptUrl(url, leftOut.leaveOut), headers: null },
      ...(origin !== null && { originFromReferer: keptUrl(origin, leftOut.leaveOut) }),
    },
    response: { status: Number(status), statusText: null, headers: null },
  };
  return [exchange, ...leftOut.names.map((name): Piece => ({ kind: 'left-out', name, lines }))];
}
