import { describe, expect, it } from 'vitest';
import { byteLowercase, isHeaderName } from '#core/http/headerName.ts';

describe('isHeaderName', () => {
  it.each([
    ['a usual name', 'Content-Type', true],
    ['a name with an underscore', 'x_id', true],
    ['a media type', 'application/json', false],
    ['a name with its colon', 'Origin:', false],
    ['nothing', '', false],
  ])('%s: %j is %s', (_, value, expected) => {
    expect(isHeaderName(value)).toBe(expected);
  });
});

describe('byteLowercase', () => {
  it.each([
    ['upper case is lowered', 'Content-TYPE', 'content-type'],
    ['lower case stays', 'etag', 'etag'],
    ['other letters of Latin 1 stay', 'ÀÖ', 'ÀÖ'],
    ['the Kelvin sign is no K', '\u212a', '\u212a'],
    ['nothing stays nothing', '', ''],
  ])('%s', (_, value, expected) => {
    expect(byteLowercase(value)).toBe(expected);
  });
});
