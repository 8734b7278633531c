import { Inflate } from 'fflate';

/** A file in an archive, packed. */
export interface ZipEntry {
  readonly path: string;
  readonly encrypted: boolean;
  /** 0: as it is; 8: deflated. */
  readonly method: number;
  readonly packed: Uint8Array;
}

/** No export has more; a list of them can be made to have any number. */
const maxEntries = 100_000;

/**
 * The files of a ZIP archive (PKWARE's APPNOTE 4.3) by its central directory, which has the sizes also
 * where they stand after the data. Nothing is unpacked. Null if the directory is not there: the
 * archive is cut off, or of several parts.
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === -1) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= end && view.getUint32(at, true) === 0x02014b50 && entries.length < maxEntries) {
    const entry = entryAt(view, at);
    if (entry) entries.push(entry);
    at += 46 + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
  return entries.length > 0 || end === at ? entries : null;
}

/** Where the end of the central directory begins: a comment of up to 64 KB may be after it. */
function endOfDirectory(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at > last - 0x10000; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return -1;
}

/** Null for a folder, and for what does not lie in the archive. */
function entryAt(view: DataView, at: number): ZipEntry | null {
  const start = at + 46;
  const nameEnd = start + view.getUint16(at + 28, true);
  const local = view.getUint32(at + 42, true);
  if (nameEnd > view.byteLength || local + 30 > view.byteLength) return null;
  const path = new TextDecoder().decode(bytesIn(view, start, nameEnd));
  if (path.endsWith('/') || view.getUint32(local, true) !== 0x04034b50) return null;
  const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const size = view.getUint32(at + 20, true);
  return {
    path,
    encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
    method: view.getUint16(at + 10, true),
    packed: bytesIn(view, data, Math.min(data + size, view.byteLength)),
  };
}

const bytesIn = (view: DataView, start: number, end: number): Uint8Array =>
  new Uint8Array(view.buffer, view.byteOffset + start, Math.max(0, end - start));

/** Deflate expands at most 1032 times, so that a bomb is noticed within a megabyte. */
const packedPiece = 1024;

/** What may still be unpacked of an archive. */
export interface Budget {
  left: number;
}

/**
 * Unpacks a file piece by piece. False if it is broken, packed in another way, or the budget is used
 * up; what was handed on until then is right.
 */
export function unpack(
  { method, packed }: ZipEntry,
  budget: Budget,
  take: (piece: Uint8Array) => void,
): boolean {
  const spend = (piece: Uint8Array): void => {
    budget.left -= piece.length;
    if (piece.length > 0) take(piece);
  };
  if (method === 0) spend(packed.subarray(0, Math.max(0, budget.left)));
  if (method !== 8) return method === 0 && budget.left > 0;
  const inflate = new Inflate(spend);
  try {
    for (let at = 0; at < packed.length; at += packedPiece) {
      inflate.push(packed.subarray(at, at + packedPiece), at + packedPiece >= packed.length);
      if (budget.left <= 0) return false;
    }
  } catch {
    return false;
  }
  return true;
}
