import { fromBase64url, readSextets, sextets, toBase64url } from './base64url.ts';
import { crc24 } from '#core/text/crc24.ts';
import { linkFailure, type LinkFailure } from './linkIssue.ts';

/**
 * Packed bytes as text in which damage is found: three characters for the length of the payload, four
 * for its checksum, then the payload in base64url. The length comes first, so that a text without its
 * end can be distinguished from a changed one.
 */

const lengthWidth = 3;
const checksumWidth = 4;
const headWidth = lengthWidth + checksumWidth;

/** Longer payloads are written with this length. For them, a missing end is reported as `broken`. */
const maxLength = 64 ** lengthWidth - 1;

export function seal(bytes: Uint8Array): string {
  const payload = toBase64url(bytes);
  const length = sextets(Math.min(payload.length, maxLength), lengthWidth);
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
  const bytes = Math.min(payload.length, maxLength) === length ? fromBase64url(payload) : null;
  return sound && bytes ? { ok: true, value: bytes } : linkFailure({ code: 'broken', path: '' });
}
