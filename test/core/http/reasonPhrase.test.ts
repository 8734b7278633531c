import { describe, expect, it } from 'vitest';
import { isHeaderValue } from '#core/http/headerValue.ts';
import { reasonPhrase } from '#core/http/reasonPhrase.ts';

describe('reasonPhrase', () => {
  it.each([
    [200, 'OK'],
    [204, 'No Content'],
    [304, 'Not Modified'],
    [404, 'Not Found'],
    [422, 'Unprocessable Content'],
    [503, 'Service Unavailable'],
    [299, ''],
    [418, ''],
    [-1, ''],
  ])('%i: %j', (status, phrase) => {
    expect(reasonPhrase(status)).toBe(phrase);
  });

  it('is always something that a status line can carry', () => {
    for (let status = 200; status < 600; status++) {
      expect(isHeaderValue(reasonPhrase(status)), `${status}`).toBe(true);
    }
  });
});
