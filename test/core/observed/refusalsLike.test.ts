import { describe, expect, it } from 'vitest';
import { refusalsLike } from '#core/observed/refusalsLike.ts';
import type { HeaderList, HttpRequest } from '#core/http/message.ts';
import type { ObservedResponse } from '#core/scenario/observed.ts';
import { byNginx, shopPreflight, shopRequest } from '../../helpers/observedCases.ts';

const answer = (status: number, statusText: string | null, headers: HeaderList = []) => ({
  ...{ status, statusText, headers },
});
const without = (name: string): HttpRequest => ({
  ...shopPreflight,
  headers: shopPreflight.headers.filter(([own]) => own !== name),
});

describe('the documented refusals that an answer can be', () => {
  it.each<[string, HttpRequest, ObservedResponse, readonly string[]]>([
    [
      'one, by its reason',
      shopPreflight,
      answer(403, 'Specified Origin is not allowed'),
      ['preflight-1'],
    ],
    ['two, over HTTP/2', shopPreflight, answer(403, ''), ['preflight-1', 'preflight-3']],
    ['the method', shopPreflight, answer(405, 'Method Not Allowed'), ['preflight-2']],
    ['no Origin', without('Origin'), answer(405, ''), ['preflight-no-origin']],
    [
      'no method asked for',
      without('Access-Control-Request-Method'),
      answer(405, ''),
      ['preflight-no-method'],
    ],
    [
      'not the headers, where none is asked for',
      without('Access-Control-Request-Headers'),
      answer(403, ''),
      ['preflight-1'],
    ],
    ['that of a request', shopRequest, answer(403, ''), ['request-1']],
    ['none, by another reason', shopPreflight, byNginx, []],
    [
      'none, where CORS headers were sent',
      shopPreflight,
      answer(405, '', [['Access-Control-Allow-Origin', '*']]),
      [],
    ],
    ['none, where it passed', shopPreflight, answer(200, 'OK'), []],
  ])('%s', (_, request, response, ids) => {
    expect(refusalsLike({ request, response })).toEqual(ids);
  });
});
