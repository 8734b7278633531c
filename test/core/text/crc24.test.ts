import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc24 } from '#core/text/crc24.ts';

fc.configureGlobal({ seed: 1 });

/** RFC 9580 §6.1.1, bit by bit. */
function crc24BitByBit(text: string): number {
  let crc = 0xb704ce;
  for (const character of text) {
    crc ^= character.charCodeAt(0) << 16;
    for (let bit = 0; bit < 8; bit++) {
      crc <<= 1;
      if (crc & 0x1000000) crc ^= 0x1864cfb;
    }
  }
  return crc & 0xffffff;
}

const ascii = fc.string({ unit: 'binary-ascii' });

describe('crc24', () => {
  // The check value of CRC-24/OPENPGP in the catalogue of CRC algorithms.
  it('of 123456789 is 0x21CF02', () => {
    expect(crc24('123456789')).toBe(0x21cf02);
  });

  it('of nothing is its start value', () => {
    expect(crc24('')).toBe(0xb704ce);
  });

  it('is that of the standard', () => {
    fc.assert(fc.property(ascii, (text) => crc24(text) === crc24BitByBit(text)));
  });

  it('differs after any change within three neighbouring characters', () => {
    const changes = fc.tuple(ascii, fc.string({ minLength: 1, maxLength: 3 }), ascii);
    fc.assert(
      fc.property(changes, fc.string({ minLength: 3, maxLength: 3 }), ([a, old, b], fill) => {
        const changed = fill.slice(0, old.length);
        if (changed !== old) expect(crc24(a + changed + b)).not.toBe(crc24(a + old + b));
      }),
    );
  });
});
