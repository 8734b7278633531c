import { describe, expect, it } from 'vitest';
import { isOriginForm } from '#core/originPattern/originForm.ts';
import { readOriginPattern } from '#core/originPattern/originPattern.ts';
import type { Interpretation } from '#core/originPattern/interpretation.ts';

describe('isOriginForm', () => {
  it.each([
    ['http://test2.com', true],
    ['https://shop.example:8443', true],
    ['HTTPS://Shop.Example', true],
    ['capacitor://localhost', true],
    ['https://shop.example/', false],
    ['https://shop.example/path', false],
    ['shop.example', false],
    ['null', false],
    ['https://*.example', false],
    ['https?://a.example', false],
    ['https://[::1]:3000', false],
    ['https://a.example:[0-9]+', false],
    ['https://a.example:', false],
    ['https://a b', false],
    ['https://a.example,https://b.example', false],
    ['', false],
  ])('%s: %s', (entry, expected) => {
    expect(isOriginForm(entry)).toBe(expected);
  });
});

describe('readOriginPattern', () => {
  const how = (regexEntries: Interpretation['regex-entries']): Interpretation => ({
    'regex-entries': regexEntries,
    'regex-anchoring': 'whole-value',
    'origin-star': 'any-origin',
    'origin-case': 'exact',
  });
  it.each([
    ['https://a.example', 'unless-origin-form', { kind: 'literal', value: 'https://a.example' }],
    [
      'https://a.*',
      'unless-origin-form',
      { kind: 'regex', source: 'https://a.*', orLiteral: false },
    ],
    ['r:a', 'unless-origin-form', { kind: 'regex', source: 'r:a', orLiteral: false }],
    [
      'https://a.example',
      'every-entry',
      { kind: 'regex', source: 'https://a.example', orLiteral: true },
    ],
    ['https://a.*', 'r-prefix', { kind: 'literal', value: 'https://a.*' }],
    ['r:a', 'r-prefix', { kind: 'regex', source: 'a', orLiteral: false }],
    ['*', 'unless-origin-form', { kind: 'any' }],
    ['*', 'every-entry', { kind: 'any' }],
  ] as const)('%s under %s', (entry, regexEntries, expected) => {
    expect(readOriginPattern(entry, how(regexEntries))).toEqual(expected);
  });
  it('reads a star as nothing when it has no meaning', () => {
    const meaningless = { ...how('unless-origin-form'), 'origin-star': 'never-matches' } as const;
    expect(readOriginPattern('*', meaningless)).toEqual({ kind: 'none' });
  });
});
