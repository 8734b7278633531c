import type { Finder, Piece, TicketLine } from '#core/ticket/piece.ts';
import type { Lines } from '#core/ticket/ticket.ts';
import { shownStatus } from '#core/ticket/wire/headers/startLine.ts';
import { requestPieces } from '#core/ticket/wire/requestPiece.ts';
import { responsePieces } from '#core/ticket/wire/responsePiece.ts';

type Read = (match: RegExpExecArray, lines: Lines) => readonly Piece[];

/** What tools print in one line: where a request goes, what was answered, why nothing was. */
const forms: readonly (readonly [RegExp, Read])[] = [
  [
    /^--\d{4}-\d\d-\d\d [\d:]{8}--\s+(https?:\/\/\S+)$/,
    ([, url = ''], lines) => requestPieces({ method: null, url, headers: null }, 'output', lines),
  ],
  [
    /^HTTP request sent, awaiting response\.\.\. (\d{3}.*)$/,
    ([, told = ''], lines) => {
      const { status = null, reason = null } = shownStatus(told) ?? {};
      return responsePieces({ status, reason, headers: null }, lines);
    },
  ],
  [
    /^Invoke-\w{1,30} ?: .{0,100}?(?:error: \((\d{3})\) (.{1,200}?)|success: (\d{3}) \((.{1,200})\))\.$/,
    ([, status, reason, sent, phrase], lines) =>
      responsePieces(
        { status: Number(status ?? sent), reason: reason ?? phrase ?? null, headers: null },
        lines,
      ),
  ],
  [
    /^(?:curl: \(\d{1,3}\) |wget: |http: error: )(\S.{0,300})$/,
    ([, error = ''], lines) => [
      { kind: 'error', error: error.replace(/\bhttps?:\/\/\S+/g, '…'), lines },
    ],
  ],
];

/** Lines of wget, what PowerShell says of a refusal, curl, wget and HTTPie when nothing came. */
export const toolLines: Finder = {
  starts: /^\s*(?:--\d{4}-|HTTP request sent|curl: \(|wget: |http: error: |Invoke-\w+ ?:)/,
  read: (lines, at) => {
    const pieces = piecesOf(lines[at]);
    return pieces && { pieces, next: at + 1 };
  },
};

function piecesOf(line: TicketLine | undefined): readonly Piece[] | null {
  const text = line?.text.trim() ?? '';
  const place = { first: line?.number ?? 1, last: line?.number ?? 1 };
  for (const [form, read] of forms) {
    const match = form.exec(text);
    if (match) return read(match, place);
  }
  return null;
}
