import { fromBase64url, readSextets, sextets, toBase64url } from './base64url.ts';
import { crc24 } from './crc24.ts';
import { linkFailure, type LinkFailure } from './linkIssue.ts';

/**
 * Packed bytes as text that knows when it was damaged: three characters for the length of the
 * payload, four for its checksum, then the payload itself in base64url. The length comes first, so
 * that a text which lost its end can be told from one that was changed.
 */

const lengthWidth = 3;
const checksumWidth = 4;
const headWidth = lengthWidth + checksumWidth;

/** Longer payloads are written as this length, and lose only the words "the end is missing". */
const longest = 64 ** lengthWidth - 1;

export function seal(bytes: Uint8Array): string {
  const payload = toBase64url(bytes);
  const length = sextets(Math.min(payload.length, longest), lengthWidth);
  return length + sextets(crc24(payload), checksumWidth) + payload;
}

export function unseal(
  text: string,
): { readonly ok: true; readonly value: Uint8Array } | LinkFailure {
  if (!/^[\w-]*$/.test(text)) return linkFailure({ code: 'broken', path: '' });
  if (text.length < headWidth) return linkFailure({ code: 'truncated', path: '' });
  const payload = text.slice(headWidth);
  const length = readSextets(text.slice(0, lengthWidth)) ?? 0;
  const sound = readSextets(text.slice(lengthWidth, headWidth)) === crc24(payload);
  if (!sound && payload.length < length) return linkFailure({ code: 'truncated', path: '' });
  const bytes = Math.min(payload.length, longest) === length ? fromBase64url(payload) : null;
  return sound && bytes ? { ok: true, value: bytes } : linkFailure({ code: 'broken', path: '' });
}
