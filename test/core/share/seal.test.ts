import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seal, unseal } from '#core/share/seal.ts';

fc.configureGlobal({ seed: 1 });

const codeOf = (text: string): string => {
  const result = unseal(text);
  return result.ok ? 'ok' : result.issues[0].code;
};

describe('a sealed text', () => {
  it('begins with length and checksum', () => {
    expect(seal(new Uint8Array())).toBe('AAAtwTO');
    expect(seal(Uint8Array.of(0, 0, 0))).toMatch(/^AAE[\w-]{4}AAAA$/);
  });

  it('gives its bytes back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(unseal(seal(bytes))).toEqual({ ok: true, value: bytes });
      }),
    );
  });

  it('gives back more bytes than its length can say', () => {
    const bytes = new Uint8Array(200_000).fill(7);
    const result = unseal(seal(bytes));
    expect(result.ok && Buffer.compare(result.value, bytes)).toBe(0);
  });

  const sealed = seal(Uint8Array.from({ length: 50 }, (_, i) => 5 * i));

  it('is truncated wherever it is cut off', () => {
    for (let length = 0; length < sealed.length; length++) {
      expect(codeOf(sealed.slice(0, length))).toBe('truncated');
    }
  });

  it('is broken, not truncated, if only its length was changed', () => {
    expect(codeOf(`AAA${sealed.slice(3)}`)).toBe('broken');
    expect(codeOf(`___${sealed.slice(3)}`)).toBe('broken');
  });

  it('is broken after any change of up to three neighbouring characters', () => {
    const change = fc.tuple(
      fc.nat({ max: sealed.length - 3 }),
      fc.string({ unit: fc.constantFrom(...'AZaz09-_'), minLength: 1, maxLength: 3 }),
    );
    fc.assert(
      fc.property(change, ([at, put]) => {
        const changed = sealed.slice(0, at) + put + sealed.slice(at + put.length);
        if (changed !== sealed) expect(codeOf(changed)).toMatch(/broken|truncated/);
        if (changed !== sealed && at >= 3) expect(codeOf(changed)).toBe('broken');
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['AAAtwTO=', 'AAAtwT O', 'AAAtwT\u00e9', '.', 'AAAtwT\u{1f600}'])(
    '%j is broken: it has a character that none has',
    (text) => {
      expect(codeOf(text)).toBe('broken');
    },
  );
});
