import { describe, expect, it } from 'vitest';
import { readMaxAge } from '#core/setup/readMaxAge.ts';
import type { SetupIssue } from '#core/setup/setupIssue.ts';

describe('readMaxAge', () => {
  it.each([
    ['seconds', 600, 600, []],
    ['none', 0, 0, []],
    ['minus 0, which JSON can say', -0, 0, []],
    ['an empty field', null, null, []],
    ['a field left out', undefined, null, []],
    ['a fraction that is whole', 1e2, 100, []],
    ['a negative number', -5, 5, ['negative-max-age']],
    ['a fraction', 0.5, 0.5, ['fractional-max-age']],
    ['too large a number', 1e300, 1e300, ['max-age-too-large']],
    ['text', '600', null, ['wrong-type']],
  ])('%s', (_, json, value, codes) => {
    const issues: SetupIssue[] = [];
    expect(readMaxAge(json, '/maxAge', (issue) => issues.push(issue))).toBe(value);
    expect(issues.map(({ code }) => code)).toEqual(codes);
  });
});
