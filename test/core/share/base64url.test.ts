import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64url, readSextets, sextets, toBase64url } from '#core/share/base64url.ts';

fc.configureGlobal({ seed: 1 });

const ascii = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));

describe('base64url', () => {
  // RFC 4648 §10, without padding, and the two characters that differ from base64.
  it.each<[bytes: Uint8Array, text: string]>([
    [ascii(''), ''],
    [ascii('f'), 'Zg'],
    [ascii('fo'), 'Zm8'],
    [ascii('foo'), 'Zm9v'],
    [ascii('foob'), 'Zm9vYg'],
    [ascii('fooba'), 'Zm9vYmE'],
    [ascii('foobar'), 'Zm9vYmFy'],
    [Uint8Array.of(0xfb, 0xff, 0xfe), '-__-'],
  ])('%s is %s', (bytes, text) => {
    expect(toBase64url(bytes)).toBe(text);
    expect(fromBase64url(text)).toEqual(bytes);
  });

  it('gives any bytes back, in characters that a URL leaves alone', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        const text = toBase64url(bytes);
        expect(text).toMatch(/^[\w-]*$/);
        expect(text).toBe(Buffer.from(bytes).toString('base64url'));
        expect(fromBase64url(text)).toEqual(bytes);
      }),
    );
  });

  it.each([
    ['a lone last character', 'Zm9vY'],
    ['padding', 'Zg=='],
    ['the other alphabet', '+//+'],
    ['a space', 'Zm 9'],
    ['a letter outside ASCII', 'Zm9\u00fc'],
    ['an emoji', 'Zm\u{1f600}'],
    ['bits that belong to no byte, of two characters', 'Zh'],
    ['bits that belong to no byte, of three characters', 'Zm9'],
  ])('refuses %s', (_, text) => {
    expect(fromBase64url(text)).toBeNull();
  });

  it('reads no two texts as the same bytes', () => {
    fc.assert(
      fc.property(fc.base64String({ maxLength: 8 }), (padded) => {
        const text = padded.replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_');
        const bytes = fromBase64url(text);
        if (bytes) expect(toBase64url(bytes)).toBe(text);
      }),
    );
  });
});

describe('sextets', () => {
  it.each([
    [0, 1, 'A'],
    [63, 1, '_'],
    [64, 2, 'BA'],
    [0xffffff, 4, '____'],
    [1, 3, 'AAB'],
  ])('%i in %i characters is %s', (bits, count, text) => {
    expect(sextets(bits, count)).toBe(text);
    expect(readSextets(text)).toBe(bits);
  });

  it('are not read from foreign characters', () => {
    expect(readSextets('A=')).toBeNull();
  });
});
