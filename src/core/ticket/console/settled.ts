import { blocked as badges } from '#core/browser/firefox/networkRow.ts';
import type { Piece } from '#core/ticket/piece.ts';

type Exchange = Extract<Piece, { kind: 'exchange' }>;
type Failure = Extract<Piece, { kind: 'console' }>;

/**
 * The pieces of a paste, of which those of consoles know of each other: what is told twice is there
 * once, and a message tells of the row above it whether it was a preflight, and its status.
 */
export function settled(pieces: readonly Piece[]): readonly Piece[] {
  const failures = pieces.filter((piece) => piece.kind === 'console');
  if (failures.length === 0 && !pieces.some(isRow)) return pieces;
  const whole = new Set(failures.filter(({ entry }) => entry.url !== null).map(kindOf));
  return withStatuses(
    withoutRepeats(pieces).filter((piece) => piece.kind !== 'console' || !isMention(piece, whole)),
  );
}

const isRow = (piece: Piece): piece is Exchange =>
  piece.kind === 'exchange' && piece.told === 'console';

/** The first of those that say the same. */
function withoutRepeats(pieces: readonly Piece[]): readonly Piece[] {
  const seen = new Set<string>();
  return pieces.filter((piece) => {
    if (piece.kind !== 'console' && piece.kind !== 'left-out' && !isRow(piece)) return true;
    const key = JSON.stringify(piece, (name, value: unknown) =>
      name === 'lines' || name === 'text' ? undefined : value,
    );
    if (piece.kind === 'left-out' || seen.has(key)) return piece.kind === 'left-out';
    seen.add(key);
    return true;
  });
}

/** Words of a message in prose, of which the whole is there too. */
function isMention(failure: Failure, whole: ReadonlySet<string>): boolean {
  const { browser, kind, url, pageOrigin } = failure.entry;
  if (url !== null || pageOrigin !== null) return false;
  return whole.has(kindOf(failure)) || whole.has(`${browser} Preflight${kind}`);
}

const kindOf = ({ entry }: Failure): string => `${entry.browser} ${entry.kind}`;

/** Firefox says in a message what its row of the preflight does not: the status. */
function withStatuses(pieces: readonly Piece[]): readonly Piece[] {
  const rows = pieces.filter(isRow).filter(({ error }) => error?.startsWith('CORS ') === true);
  if (rows.length === 0) return pieces;
  const told = new Map<Piece, Piece>();
  for (const failure of pieces) {
    if (failure.kind !== 'console' || failure.entry.browser !== 'firefox') continue;
    const row = rowOf(failure, rows, told);
    if (!row) continue;
    const { status } = failure.entry;
    if (row.preflight)
      told.set(failure, { ...failure, entry: { ...failure.entry, preflight: true } });
    const { error: _error, ...rest } = row;
    if (status !== null)
      told.set(row, { ...rest, response: { status, statusText: null, headers: null } });
  }
  return pieces.map((piece) => told.get(piece) ?? piece);
}

/** The row that a message is about, the preflight's first. */
function rowOf(
  { entry }: Failure,
  rows: readonly Exchange[],
  told: ReadonlyMap<Piece, Piece>,
): Exchange | undefined {
  const badge = Object.entries(badges).find(([key]) => key === entry.kind)?.[1];
  const own = rows.filter(
    (row) => !told.has(row) && row.error === badge && row.request.url === entry.url,
  );
  return own.find(({ preflight }) => preflight) ?? own[0];
}
