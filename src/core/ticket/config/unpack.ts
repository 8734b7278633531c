import { Gunzip, Inflate } from 'fflate';
import type { ZipEntry } from './zip.ts';

/** Deflate expands at most 1032 times, so that a bomb is noticed within a megabyte. */
const packedPiece = 1024;

/** What may still be unpacked. */
export interface Budget {
  left: number;
}

/**
 * Unpacks a file of an archive piece by piece. False if it is broken, packed in another way, or the
 * budget is used up; what was handed on until then is right.
 */
export function unpack(
  { method, packed }: ZipEntry,
  budget: Budget,
  take: (piece: Uint8Array) => void,
): boolean {
  if (method === 8) return inflate(new Inflate(), packed, budget, take);
  const piece = packed.subarray(0, Math.max(0, budget.left));
  budget.left -= piece.length;
  if (method === 0 && piece.length > 0) take(piece);
  return method === 0 && budget.left > 0;
}

/** The same of a file that gzip packed (RFC 1952). */
export const gunzip = (
  packed: Uint8Array,
  budget: Budget,
  take: (piece: Uint8Array) => void,
): boolean => inflate(new Gunzip(), packed, budget, take);

function inflate(
  stream: Inflate | Gunzip,
  packed: Uint8Array,
  budget: Budget,
  take: (piece: Uint8Array) => void,
): boolean {
  stream.ondata = (piece) => {
    budget.left -= piece.length;
    if (piece.length > 0) take(piece);
  };
  try {
    for (let at = 0; at < packed.length; at += packedPiece) {
      stream.push(packed.subarray(at, at + packedPiece), at + packedPiece >= packed.length);
      if (budget.left <= 0) return false;
    }
  } catch {
    return false;
  }
  return true;
}
