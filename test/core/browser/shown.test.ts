import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PageCall } from '#core/browser/pageCall.ts';
import { simulateFetch } from '#core/browser/simulateFetch.ts';
import type { HeaderList, HttpResponse } from '#core/http/message.ts';
import { reasonPhrase } from '#core/http/reasonPhrase.ts';

interface Shown {
  readonly id: string;
  readonly call: PageCall;
  readonly serverResponse: readonly [
    { readonly response: Pick<HttpResponse, 'status' | 'headers'> & Partial<HttpResponse> },
  ];
  readonly seen: Readonly<Record<'chromium' | 'firefox', readonly string[]>>;
  readonly networkRowsInFirefox: readonly string[];
}

const file = new URL('../../fixtures/browser/shown.json', import.meta.url);
const measured = JSON.parse(readFileSync(file, 'utf8')) as readonly Shown[];

describe('the developer tools show', () => {
  it.each(measured)('$id', ({ call, serverResponse, seen, networkRowsInFirefox }) => {
    const [{ response }] = serverResponse;
    const answer = { statusText: reasonPhrase(response.status), ...response };
    const shown = (browser: 'chromium' | 'firefox') => simulateFetch(call, () => answer, browser);
    expect(shown('chromium').console).toEqual(seen.chromium);
    expect(shown('firefox').console).toEqual(seen.firefox);
    expect(shown('chromium').networkRows).toEqual([]);
    expect(shown('firefox').networkRows).toEqual(networkRowsInFirefox);
  });
});

const any: HeaderList[number] = ['Access-Control-Allow-Origin', '*'];
const first = 'http://api.example/a';
const next = 'http://other.example/b';

const answer = (status: number, statusText: string, ...headers: HeaderList): HttpResponse => ({
  status,
  statusText,
  headers,
});
const to = (location: string, ...headers: HeaderList) =>
  answer(302, 'Found', ['Location', location], ...headers);

/** The last line about a call of `first` from `http://app.example`. */
const lastLine = (change: Partial<PageCall>, ...answers: readonly HttpResponse[]) => {
  const left = [...answers];
  const call = { pageOrigin: 'http://app.example', url: first, ...change };
  return simulateFetch(call, () => left.shift() ?? answer(200, 'OK'), 'chromium').console.at(-1);
};

/** All measured in the developer tools of Chromium 156. */
describe("Chromium's row about a request", () => {
  it.each<[what: string, line: string, change: Partial<PageCall>, ...answers: HttpResponse[]]>([
    ['a reason', `GET ${first} 403 (No way)`, {}, answer(403, 'No way', any)],
    ['no reason', `GET ${first} 403 (Forbidden)`, {}, answer(403, '', any)],
    ['no reason that is known', `GET ${first} 499`, {}, answer(499, '', any)],
    ['a teapot', `GET ${first} 418 (I'm a teapot)`, {}, answer(418, '', any)],
    ['a reason in UTF-8', `GET ${first} 404 (Né)`, {}, answer(404, 'N\xc3\xa9', any)],
    ['a reason in HTTP/2', `GET ${first} net::ERR_FAILED 403 (Forbidden)`, {}, answer(403, '')],
    ['mode no-cors', `GET ${first} 403 (No)`, { mode: 'no-cors' }, answer(403, 'No')],
    ['a method of its own', `patch ${first} net::ERR_FAILED`, { method: 'patch' }, answer(403, '')],
    [
      'a fragment',
      `GET ${first} net::ERR_FAILED 403 (No)`,
      { url: `${first}#one` },
      answer(403, 'No'),
    ],
    [
      'a request after its preflight',
      `PUT ${first} net::ERR_FAILED 500 (Oops)`,
      { method: 'PUT' },
      answer(204, 'No Content', any, ['Access-Control-Allow-Methods', 'PUT']),
      answer(500, 'Oops'),
    ],
    ['a redirect without CORS', `GET ${first} net::ERR_FAILED 302 (Found)`, {}, to(next)],
    [
      'where a redirect led',
      `GET ${next} net::ERR_FAILED 403 (No)`,
      { method: 'POST', body: { kind: 'string' } },
      to(next, any),
      answer(403, 'No'),
    ],
    [
      'a status after a redirect',
      `GET ${next} 401 (No)`,
      {},
      to(next, any),
      answer(401, 'No', any),
    ],
    ['a redirect to FTP', 'GET ftp://b.example/ net::ERR_FAILED', {}, to('ftp://b.example/', any)],
    [
      'a redirect to data:',
      `GET ${first} net::ERR_UNSAFE_REDIRECT 302 (Found)`,
      {},
      to('data:,x', any),
    ],
    [
      'a redirect to a blocked port',
      'GET http://b.example:25/ net::ERR_UNSAFE_PORT',
      {},
      to('http://b.example:25/', any),
    ],
    ['a redirect to no URL', `GET ${first} net::ERR_INVALID_REDIRECT`, {}, to('http://[', any)],
    [
      'a redirect with a user',
      `GET ${first} net::ERR_FAILED 302 (Found)`,
      {},
      to('http://u:p@b.example/', any),
    ],
    [
      'redirect mode error',
      `GET ${first} net::ERR_FAILED 302 (Found)`,
      { redirect: 'error' },
      to(next, any),
    ],
    ['a dropped connection', `GET ${first} net::ERR_EMPTY_RESPONSE`, {}, answer(0, '')],
    ['a challenge', `GET ${first} net::ERR_UNEXPECTED_PROXY_AUTH`, {}, answer(407, 'X', any)],
  ])('with %s', (_, line, change, ...answers) => {
    expect(lastLine(change, ...answers)).toBe(line);
  });

  it('has no fragment, but the line before it has', () => {
    const call = { pageOrigin: 'http://app.example', url: `${first}#one` };
    const { console } = simulateFetch(call, () => answer(403, 'No'), 'chromium');
    expect(console[0]).toContain(`Access to fetch at '${first}#one' from`);
  });
});

describe("Firefox's row about a request", () => {
  it.each<[what: string, rows: readonly string[], answer: HttpResponse]>([
    ['below 400', [], answer(302, 'Found')],
    ['blocked', [`XHR GET ${first} CORS Missing Allow Origin`], answer(400, 'Bad Request')],
    [
      'with another origin',
      [`XHR GET ${first} CORS Allow Origin Not Matching Origin`],
      answer(400, 'Bad Request', ['Access-Control-Allow-Origin', next]),
    ],
    ['readable', [`XHR GET ${first} [HTTP/1.1 404 Not Found … ms]`], answer(404, 'Not Found', any)],
    [
      'over HTTP/2',
      [`XHR GET ${first} [HTTP/2 404 … ms]`],
      { ...answer(404, '', any), version: 'HTTP/2' },
    ],
  ])('%s', (_, rows, given) => {
    const call = { pageOrigin: 'http://app.example', url: first };
    expect(simulateFetch(call, () => given, 'firefox').networkRows).toEqual(rows);
  });
});
