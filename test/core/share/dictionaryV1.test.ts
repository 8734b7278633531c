import { describe, expect, it } from 'vitest';
import { crc24 } from '#core/text/crc24.ts';
import { dictionaryV1 } from '#core/share/dictionaryV1.ts';

const text = String.fromCharCode(...dictionaryV1);

describe('the dictionary of version 1', () => {
  it('is frozen: every link of version 1 depends on each of its characters', () => {
    expect({ length: text.length, checksum: crc24(text) }).toEqual({
      length: 2893,
      checksum: 12_699_101,
    });
  });

  it('is ASCII, no longer than deflate looks back', () => {
    expect(text).toMatch(/^[\x20-\x7e]*$/);
    expect(text.length).toBeLessThan(32_768);
  });
});
