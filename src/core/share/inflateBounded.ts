import { FlateErrorCode, Inflate, type FlateError } from 'fflate';
import { linkFailure, type LinkFailure } from './linkIssue.ts';

/**
 * Packed bytes are unpacked in chunks of this size. Deflate expands at most 1032 times, so a bomb
 * exceeds the limit by at most about one megabyte before it is noticed.
 */
const chunkSize = 1024;

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/**
 * Unpacks raw deflate (RFC 1951) with a dictionary, to at most `limit` bytes.
 * Fails with `too-large`, `truncated` (the stream has no end) or `broken`.
 */
export function inflateBounded(
  packed: Uint8Array,
  dictionary: Uint8Array,
  limit: number,
): { readonly ok: true; readonly value: Uint8Array } | LinkFailure {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate({ dictionary }, (chunk) => {
    size += chunk.length;
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length; at += chunkSize) {
      inflate.push(packed.subarray(at, at + chunkSize), at + chunkSize >= packed.length);
      if (size > limit) return linkFailure({ code: 'too-large', path: '' });
    }
  } catch (error) {
    const ended = (error as FlateError).code === FlateErrorCode.UnexpectedEOF;
    return linkFailure({ code: ended ? 'truncated' : 'broken', path: '' });
  }
  return { ok: true, value: join(chunks, size) };
}
