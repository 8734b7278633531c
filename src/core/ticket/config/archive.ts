import { isText } from '#core/ticket/isText.ts';
import { JsonReader } from '#core/ticket/json/jsonReader.ts';
import { Recognised } from '#core/ticket/json/recognised.ts';
import type { Piece } from '#core/ticket/piece.ts';
import type { TicketProblem } from '#core/ticket/ticket.ts';
import { isAsset, type AssetFolder } from './asset.ts';
import { configurationOf } from './configuration.ts';
import { unpack, type Budget } from './unpack.ts';
import { maxEntries, zipEntries, type ZipEntry } from './zip.ts';

const lines = { first: 1, last: 1 };

/** An export of hundreds of APIs is below it. */
const maxUnpacked = 1 << 26;

/** What of an export says something about CORS; the other entries are not unpacked. */
const needed =
  /(?:^|\/)(?:(?:API|PolicyAction|Policy|Application|RegisteredApplication)\.[^/]+|AdministratorSetting\.settings|[^/]+\.har)$/;

/** Encrypted passwords and keys. */
const neverRead = /(?:^|\/)PassmanData\//;

const isExport = (path: string): boolean =>
  /(?:^|\/)(?:API|Application|Global Policy|AdministratorSetting)\/|(?:^|\/)APIGatewayAssets\.acdl$/.test(
    path,
  );

/**
 * The pieces of an export archive: its CORS policies, each with the API it is of, its applications,
 * the server's settings. Also of HAR files in a ZIP.
 * @param bytes of a ZIP file
 */
export function piecesOfArchive(bytes: Uint8Array): readonly Piece[] {
  const entries = zipEntries(bytes);
  if (!entries) return [problem('cut-off')];
  const wanted = entries.filter(({ path }) => needed.test(path) && !neverRead.test(path));
  if ((wanted.length > 0 ? wanted : entries).some(({ encrypted }) => encrypted)) {
    return [problem('encrypted-archive')];
  }
  const budget = { left: maxUnpacked };
  const found: Piece[] = [];
  let whole = true;
  for (const entry of wanted) {
    const pieces = budget.left > 0 ? piecesIn(entry, budget) : null;
    if (pieces) found.push(...pieces);
    else whole = false;
  }
  const { policies = [] } = configurationOf(found.filter(isAsset));
  if (entries.length === maxEntries) found.push(problem('too-large'));
  else if (!whole) found.push(problem(budget.left > 0 ? 'cut-off' : 'too-large-unpacked'));
  else if (policies.length > 1) found.push(problem('several-apis'));
  else if (policies.length === 0 && entries.some(({ path }) => isExport(path))) {
    found.push(problem('no-cors-policy'));
  }
  return found;
}

const problem = (code: TicketProblem): Piece => ({ kind: 'problem', problem: code, lines });

/** Null if it is broken, or too much was unpacked already. */
function piecesIn(entry: ZipEntry, budget: Budget): readonly Piece[] | null {
  const sink = new Recognised();
  const reader = new JsonReader(sink);
  let isFirst = true;
  const whole = unpack(entry, budget, (piece) => {
    if (isFirst && !isText(new TextDecoder().decode(piece.subarray(0, 1 << 12)))) return;
    isFirst = false;
    reader.push(piece);
  });
  if (!whole) return null;
  reader.end();
  const folder = folderOf(entry.path);
  return sink.pieces.map((piece) =>
    piece.kind === 'policy' && folder ? { ...piece, folder, lines } : { ...piece, lines },
  );
}

function folderOf(path: string): AssetFolder | null {
  const [, kind, id = ''] = /(?:^|\/)(API|Global Policy)\.([^/]+)\//.exec(path) ?? [];
  return kind ? { kind: kind === 'API' ? 'api' : 'global-policy', id } : null;
}
