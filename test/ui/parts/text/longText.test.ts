import { describe, expect, it } from 'vitest';
import { hasLineTooLongToBreak, isTooLongToPaint } from '#ui/parts/text/longText.ts';

describe('a text is shown bare', () => {
  it.each<[what: string, text: string, bare: boolean]>([
    ['never while it is short', 'GET / HTTP/1.1', false],
    ['not with 2000 lines', '\n'.repeat(1999), false],
    ['with one more', '\n'.repeat(2000), true],
    ['not with 60000 characters', 'a'.repeat(60_000), false],
    ['with one more in a line', 'a'.repeat(60_001), true],
  ])('%s', (_, text, bare) => {
    expect(isTooLongToPaint(text, text.split('\n'))).toBe(bare);
  });
});

describe('a line is not broken', () => {
  it.each([
    ['up to 10000 characters it is', 10_000, false],
    ['with one more', 10_001, true],
  ])('%s', (_, length, unbroken) => {
    expect(hasLineTooLongToBreak(['a', 'a'.repeat(length)])).toBe(unbroken);
  });
});
