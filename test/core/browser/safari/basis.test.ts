import { describe, expect, it } from 'vitest';
import { safariBasis } from '#core/browser/safari/basis.ts';
import { simulateFetch } from '#core/browser/simulateFetch.ts';
import type { HttpResponse } from '#core/http/message.ts';

const call = { pageOrigin: 'https://app.example', url: 'https://api.example/' };
const answer = (response: Partial<HttpResponse>) => (): HttpResponse => ({
  status: 200,
  statusText: 'OK',
  headers: [['Access-Control-Allow-Origin', '*']],
  ...response,
});
const redirectTo = (url: string) =>
  answer({
    status: 302,
    headers: [
      ['Access-Control-Allow-Origin', '*'],
      ['Location', url],
    ],
  });

describe('what an answer about Safari rests on', () => {
  it.each([
    ['an answer that the page gets', answer({}), 'measured'],
    ['a refused origin', answer({ headers: [] }), 'measured'],
    ['a dropped connection', answer({ status: 0 }), 'reported'],
    ['an answer that cannot be read', answer({ headers: [['X-A', '\0']] }), 'reported'],
    ['a redirect to ftp', redirectTo('ftp://files.example/'), 'source'],
    ['a redirect to data', redirectTo('data:,a'), 'measured'],
    ['a challenge of a proxy that is none', answer({ status: 407 }), 'unknown'],
  ] as const)('%s', (_, server, basis) => {
    expect(simulateFetch(call, server, 'safari').basis).toBe(basis);
  });

  it('is what was measured, where a call throws', () => {
    expect(simulateFetch({ ...call, method: 'TRACE' }, answer({}), 'safari').basis).toBe(
      'measured',
    );
    expect(safariBasis({ code: 'port' }, 0)).toBe('measured');
  });
});
