/**
 * base64url without padding (RFC 4648 §5): every character is allowed in a URL fragment. Written by
 * hand, because `btoa` works on strings, has another alphabet and is not strict.
 */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const valueOf: ReadonlyMap<string, number> = new Map([...alphabet].map((c, i) => [c, i]));

/** `count` characters for the low `6 * count` bits, the highest six first. */
export function sextets(bits: number, count: number): string {
  let text = '';
  for (let shift = 6 * (count - 1); shift >= 0; shift -= 6) {
    text += alphabet.charAt((bits >>> shift) & 63);
  }
  return text;
}

/** The number that `sextets` wrote; null if a character is not in the alphabet. At most five characters. */
export function readSextets(text: string): number | null {
  let bits = 0;
  for (const character of text) {
    const value = valueOf.get(character);
    if (value === undefined) return null;
    bits = (bits << 6) | value;
  }
  return bits;
}

export function toBase64url(bytes: Uint8Array): string {
  const groups: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const bits = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    groups.push(sextets(bits, 4).slice(0, bytes.length - i + 1));
  }
  return groups.join('');
}

/**
 * The bytes, or null for anything that `toBase64url` never writes: a character that is not in the
 * alphabet, a single last character, bits that belong to no byte (RFC 4648 §3.5). So no two texts mean
 * the same bytes.
 */
export function fromBase64url(text: string): Uint8Array | null {
  if (text.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let size = 0;
  for (let i = 0; i < text.length; i += 4) {
    const group = text.slice(i, i + 4);
    const bits = readSextets(group.padEnd(4, 'A'));
    if (bits === null) return null;
    for (let k = 0; k < group.length - 1; k++) bytes[size++] = bits >>> (16 - 8 * k);
    if ((bits << (8 * (group.length - 1))) & 0xffffff) return null;
  }
  return bytes;
}
