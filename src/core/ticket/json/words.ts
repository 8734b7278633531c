import { decode } from './bytes.ts';

const longest = 64;
const slots = 1 << 13;

/**
 * Texts of which most come again: names of members and headers, methods, short values. Each is made of
 * its bytes once, which is what takes time, and is there once.
 */
export class Words {
  readonly #texts: (string | undefined)[] = [];
  readonly #bytes: (Uint8Array | undefined)[] = [];

  textOf(bytes: Uint8Array, start: number, end: number): string {
    if (end - start > longest) return decode(bytes, start, end);
    let hash = end - start;
    for (let at = start; at < end; at++) hash = (hash * 31 + (bytes[at] ?? 0)) | 0;
    const slot = (hash ^ (hash >>> 13)) & (slots - 1);
    const known = this.#bytes[slot];
    if (known && isAt(bytes, start, end, known)) return this.#texts[slot] ?? '';
    const text = decode(bytes, start, end);
    this.#bytes[slot] = bytes.slice(start, end);
    this.#texts[slot] = text;
    return text;
  }
}

function isAt(bytes: Uint8Array, start: number, end: number, known: Uint8Array): boolean {
  if (end - start !== known.length) return false;
  for (let at = start; at < end; at++) if (bytes[at] !== known[at - start]) return false;
  return true;
}
