/** Bytes of UTF-8, as a reader of JSON looks at them. */

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** Texts are handed on in pieces of this size. */
const pieceLength = 1 << 20;

/** A text as bytes, piece by piece, so that it is never there twice as a whole. */
export function* bytesOf(text: string): Generator<Uint8Array, void> {
  for (let at = 0; at < text.length;) {
    let end = Math.min(at + pieceLength, text.length);
    // The two halves of a character stay together.
    if (/[\uD800-\uDBFF]/.test(text.charAt(end - 1)) && end < text.length) end++;
    yield encoder.encode(text.slice(at, end));
    at = end;
  }
}

/** The same bytes in pieces. */
export function* piecesOf(bytes: Uint8Array): Generator<Uint8Array, void> {
  for (let at = 0; at < bytes.length; at += pieceLength) {
    yield bytes.subarray(at, at + pieceLength);
  }
}

export function joined(before: Uint8Array, after: Uint8Array): Uint8Array {
  const whole = new Uint8Array(before.length + after.length);
  whole.set(before);
  whole.set(after, before.length);
  return whole;
}

/** Most names and values are short and ASCII; asking the decoder for each costs more than reading. */
export function decode(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > 24) return decoder.decode(bytes.subarray(start, end));
  let text = '';
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte > 0x7f) return decoder.decode(bytes.subarray(start, end));
    text += String.fromCharCode(byte);
  }
  return text;
}

/** What a JSON string says, by what is written between its quotes. */
export function unescaped(written: string): string {
  if (!written.includes('\\')) return written;
  return written.replace(
    /\\(?:u([\da-fA-F]{4})|([^]))/g,
    (_, code: string | undefined, character: string) =>
      code === undefined
        ? (escapes[character] ?? character)
        : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

const escapes: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  '\n': '',
};
