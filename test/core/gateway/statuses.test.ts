import { describe, expect, it } from 'vitest';
import { headerNotSupported, methodNotAllowed, originNotAllowed } from '#core/gateway/statuses.ts';

describe('the refusals', () => {
  it.each([
    ['of an Origin', originNotAllowed, 403, 'Specified Origin is not allowed'],
    ['of a method', methodNotAllowed, 405, 'Method Not Allowed'],
    ['of a header', headerNotSupported, 403, 'Header Not Supported'],
  ])('%s: the table’s words, and no header', (_, response, status, statusText) => {
    expect(response).toEqual({ status, statusText, headers: [] });
  });
  it('are shared by all answers, so nobody can change them', () => {
    for (const response of [originNotAllowed, methodNotAllowed, headerNotSupported]) {
      expect(Object.isFrozen(response) && Object.isFrozen(response.headers)).toBe(true);
    }
  });
});
