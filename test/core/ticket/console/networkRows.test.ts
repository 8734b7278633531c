import { describe, expect, it } from 'vitest';
import { readTicket } from '#core/ticket/readTicket.ts';

const U = 'https://api.example/a';
const answer = (status: number, statusText: string | null) => ({
  status,
  statusText,
  headers: null,
});

describe('rows of a console', () => {
  it.each([
    ['a failure', `app.js:3  POST ${U} net::ERR_FAILED`, 'POST', false, null, 'net::ERR_FAILED'],
    [
      'a refused answer',
      `PUT ${U} net::ERR_FAILED 403 (a (b) c)`,
      'PUT',
      false,
      answer(403, 'a (b) c'),
      'net::ERR_FAILED',
    ],
    [
      'a preflight',
      `zone.js:1 OPTIONS ${U} 401 (Unauthorized)`,
      'OPTIONS',
      true,
      answer(401, 'Unauthorized'),
      undefined,
    ],
    [
      'a method as it was written',
      `patch ${U} net::ERR_FAILED`,
      'patch',
      false,
      null,
      'net::ERR_FAILED',
    ],
    [
      'Firefox, glued',
      `XHRGET${U}\n[HTTP/1.1 403 Specified Origin is not allowed 25ms]`,
      'GET',
      false,
      answer(403, 'Specified Origin is not allowed'),
      undefined,
    ],
    [
      'Firefox, whose reason over HTTP/2 is its own',
      `GET${U}\n[HTTP/2 403 Forbidden 20ms]`,
      'GET',
      false,
      answer(403, ''),
      undefined,
    ],
    [
      'Firefox, on three lines',
      `XHR OPTIONS\n${U}\nCORS Missing Allow Origin`,
      'OPTIONS',
      true,
      null,
      'CORS Missing Allow Origin',
    ],
    [
      'Angular',
      `Http failure response for ${U}: 0 Unknown Error`,
      null,
      null,
      null,
      '0 Unknown Error',
    ],
    [
      'Angular with an answer',
      `Http failure response for ${U}: 403 Forbidden`,
      null,
      null,
      answer(403, 'Forbidden'),
      undefined,
    ],
  ])('reads %s', (_what, text, method, preflight, response, error) => {
    const [exchange, ...others] = readTicket(text).exchanges;
    expect(others).toEqual([]);
    expect(exchange).toMatchObject({
      preflight,
      response,
      request: { method, url: U, headers: null },
    });
    expect(exchange?.error).toBe(error);
  });

  it('has the status from the message of Firefox about the same URL', () => {
    const message = `Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at ${U}. (Reason: CORS header ‘Access-Control-Allow-Origin’ missing). Status code: 405.`;
    const { exchanges, console: failures } = readTicket(
      `XHR OPTIONS\n${U}\nCORS Missing Allow Origin\n${message}`,
    );
    expect(exchanges).toMatchObject([{ preflight: true, response: answer(405, null) }]);
    expect(failures).toMatchObject([{ preflight: true, status: 405 }]);
  });
});

describe('what an error of axios prints', () => {
  it('tells of the call, without its secrets', () => {
    const ticket = readTicket(
      "AxiosError: Network Error\n  config: {\n    headers: AxiosHeaders { 'X-A': '1', Authorization: 'Bearer geheim-4711' },\n    baseURL: 'https://api.example/v1/',\n    method: 'put',\n    url: '/a?token=geheim-0815',\n    withCredentials: true\n  }",
    );
    expect(ticket.calls).toMatchObject([
      {
        ...{ api: 'axios', method: 'PUT', credentials: 'include' },
        url: 'https://api.example/v1/a?token=secret-left-out',
        headers: [
          ['X-A', '1'],
          ['Authorization', null],
        ],
      },
    ]);
    expect(JSON.stringify(ticket)).not.toMatch(/geheim/);
    expect(ticket.leftOut.map(({ name }) => name)).toEqual(['Authorization', 'token']);
  });
});
