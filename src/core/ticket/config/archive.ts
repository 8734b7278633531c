import { isText } from '#core/ticket/isText.ts';
import { JsonReader } from '#core/ticket/json/jsonReader.ts';
import { Recognised } from '#core/ticket/json/recognised.ts';
import type { Piece } from '#core/ticket/piece.ts';
import type { ArchivePolicy, TicketProblem } from '#core/ticket/ticket.ts';
import { unpack, zipEntries, type ZipEntry } from './zip.ts';

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

/** What one file holds. */
interface ReadFile {
  readonly path: string;
  readonly pieces: readonly Piece[];
}

/**
 * The pieces of an export archive: its CORS policies, each with the API it is of, its applications,
 * the server's settings. Also of HAR files in a ZIP.
 * @param bytes of a ZIP file
 */
export function piecesOfArchive(bytes: Uint8Array): readonly Piece[] {
  const entries = zipEntries(bytes);
  if (!entries) return [problem('cut-off')];
  const wanted = entries.filter(({ path }) => needed.test(path) && !neverRead.test(path));
  if (wanted.some(({ encrypted }) => encrypted)) return [problem('encrypted')];
  if (wanted.length === 0 && entries.some(({ encrypted }) => encrypted)) {
    return [problem('encrypted')];
  }
  const budget = { left: maxUnpacked };
  const files: ReadFile[] = [];
  let whole = true;
  for (const entry of wanted) {
    const file = budget.left > 0 ? readFile(entry, budget) : null;
    if (file) files.push(file);
    else whole = false;
  }
  const pieces = files.flatMap((file) => file.pieces);
  const policies = policiesOf(files);
  const found: Piece[] = pieces.filter(({ kind }) => kind !== 'policy');
  if (policies.length > 0) found.push({ kind: 'archive', policies, lines });
  if (!whole) found.push(problem(budget.left > 0 ? 'cut-off' : 'too-large'));
  else if (policies.length > 1) found.push(problem('several-apis'));
  else if (policies.length === 0 && entries.some(({ path }) => isExport(path))) {
    found.push(problem('no-cors-policy'));
  }
  return found;
}

const problem = (code: TicketProblem): Piece => ({ kind: 'problem', problem: code, lines });

/** Null if it is broken, or too much was unpacked already. */
function readFile(entry: ZipEntry, budget: { left: number }): ReadFile | null {
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
  return { path: entry.path, pieces: sink.pieces.map((piece) => ({ ...piece, lines })) };
}

/** Each policy with the API, or the global policy, in whose folder it is. */
function policiesOf(files: readonly ReadFile[]): readonly ArchivePolicy[] {
  const apis = new Map<string, { name: string; version: string | null }>();
  const globals = new Map<string, string>();
  for (const { path, pieces } of files) {
    for (const piece of pieces) {
      if (piece.kind === 'api') apis.set(piece.id, piece);
      else if (piece.kind === 'policy-name') globals.set(globalIn(path) ?? '', piece.name);
    }
  }
  const holderOf = (path: string): Omit<ArchivePolicy, 'policy'> => {
    const global = globalIn(path);
    if (global !== null) {
      return { api: globals.get(global) ?? global, version: null, level: 'global' };
    }
    const id = /(?:^|\/)API\.([^/]+)\//.exec(path)?.[1] ?? '';
    const { name = id, version = null } = apis.get(id) ?? {};
    return { api: name, version, level: 'api' };
  };
  return files.flatMap(({ path, pieces }) =>
    pieces.flatMap((piece) =>
      piece.kind === 'policy' ? [{ ...holderOf(path), policy: piece.policy }] : [],
    ),
  );
}

/** The id of the global policy that a file belongs to; null if it belongs to none. */
const globalIn = (path: string): string | null =>
  /(?:^|\/)Global Policy\.([^/]+)\//.exec(path)?.[1] ?? null;
