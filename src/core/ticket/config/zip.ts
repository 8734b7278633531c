/** A file in an archive, packed. */
export interface ZipEntry {
  readonly path: string;
  readonly encrypted: boolean;
  /** 0: as it is; 8: deflated. */
  readonly method: number;
  readonly packed: Uint8Array;
}

/** No export has more; a list of them can be made to have any number. */
export const maxEntries = 100_000;

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
  let at = startOfDirectory(view, end);
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

/** Large archives (ZIP64) have it in a longer record, which a locator before the end leads to. */
function startOfDirectory(view: DataView, end: number): number {
  const start = view.getUint32(end + 16, true);
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return start;
  const record = numberAt(view, locator + 8);
  const isThere = record + 56 <= end && view.getUint32(record, true) === 0x06064b50;
  return isThere ? numberAt(view, record + 48) : start;
}

/** 64 bits, of which no more are needed than a number can count. */
const numberAt = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

/** Null for a folder, and for what does not lie in the archive. */
function entryAt(view: DataView, at: number): ZipEntry | null {
  const start = at + 46;
  const nameEnd = start + view.getUint16(at + 28, true);
  const { size, local } = placeOf(view, at, nameEnd);
  if (nameEnd > view.byteLength || local + 30 > view.byteLength) return null;
  const path = new TextDecoder().decode(bytesIn(view, start, nameEnd));
  if (path.endsWith('/') || view.getUint32(local, true) !== 0x04034b50) return null;
  const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return {
    path,
    encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
    method: view.getUint16(at + 10, true),
    packed: bytesIn(view, data, Math.min(data + size, view.byteLength)),
  };
}

const inExtra = 0xffffffff;

/** How long the packed file is and where it begins; what is too large for 32 bits is in a ZIP64 field. */
function placeOf(view: DataView, at: number, nameEnd: number) {
  const [unpacked, size, local] = [24, 20, 42].map((field) => view.getUint32(at + field, true));
  let extra = zip64Field(view, nameEnd, nameEnd + view.getUint16(at + 30, true));
  const whole = (short = 0): number => {
    if (short !== inExtra || extra === null || extra + 8 > view.byteLength) return short;
    extra += 8;
    return numberAt(view, extra - 8);
  };
  whole(unpacked);
  return { size: whole(size), local: whole(local) };
}

/** Where the values of the ZIP64 field begin; null if there is none. */
function zip64Field(view: DataView, start: number, end: number): number | null {
  for (let at = start; at + 4 <= Math.min(end, view.byteLength);) {
    if (view.getUint16(at, true) === 1) return at + 4;
    at += 4 + view.getUint16(at + 2, true);
  }
  return null;
}

const bytesIn = (view: DataView, start: number, end: number): Uint8Array =>
  new Uint8Array(view.buffer, view.byteOffset + start, Math.max(0, end - start));
