import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inflateBounded } from '#core/share/inflateBounded.ts';

fc.configureGlobal({ seed: 1 });

const dictionary = new TextEncoder().encode('the quick brown fox jumps over the lazy dog');
const text = new TextEncoder().encode('the lazy dog jumps over the quick brown fox');
const packed = new Uint8Array(deflateRawSync(text, { dictionary }));

const codeOf = (result: ReturnType<typeof inflateBounded>): string =>
  result.ok ? 'ok' : result.issues[0].code;

describe('inflateBounded', () => {
  it('unpacks what any deflate has packed against the dictionary', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 5000 }),
        fc.constantFrom(0, 1, 6, 9),
        (bytes, level) => {
          const from = new Uint8Array(deflateRawSync(bytes, { dictionary, level }));
          expect(inflateBounded(from, dictionary, 5000)).toEqual({ ok: true, value: bytes });
        },
      ),
    );
  });

  it('unpacks what takes more than one step', () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, i) => (i * i) >> 7);
    const from = new Uint8Array(deflateRawSync(bytes));
    expect(from.length).toBeGreaterThan(3 * 1024);
    expect(inflateBounded(from, dictionary, 100_000)).toEqual({ ok: true, value: bytes });
  });

  it.each([
    [text.length, 'ok'],
    [text.length - 1, 'too-large'],
    [0, 'too-large'],
  ])('with a limit of %i bytes: %s', (limit, code) => {
    expect(codeOf(inflateBounded(packed, dictionary, limit))).toBe(code);
  });

  it('recognises a stream without its end', () => {
    for (let length = 1; length < packed.length; length++) {
      expect(codeOf(inflateBounded(packed.subarray(0, length), dictionary, 1000))).toBe(
        'truncated',
      );
    }
  });

  it('takes any bytes without an exception', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
        const code = codeOf(inflateBounded(bytes, dictionary, 10));
        expect(['ok', 'broken', 'truncated', 'too-large']).toContain(code);
      }),
      { numRuns: 500 },
    );
  });
});
