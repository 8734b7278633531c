import { describe, expect, it } from 'vitest';
import { basisNote } from '#core/explain/browser/browserBasisWords.ts';

describe('what an answer rests on', () => {
  it.each([
    ['chromium', 'measured', 'Measured in Chromium 156.'],
    ['safari', 'source', 'From WebKit’s source, not measured.'],
    ['standard', 'standard', 'As the Fetch standard of July 2026 has it.'],
  ] as const)('%s, %s', (browser, basis, note) => {
    expect(basisNote(browser, basis)).toBe(note);
  });

  it.each(['measured', 'source', 'reported', 'unknown'] as const)('Safari, %s', (basis) => {
    expect(basisNote('safari', basis)).not.toBe('');
  });
});
