import { describe, expect, it } from 'vitest';
import type { PageView } from '#core/scenario/pageView.ts';
import type { Setup } from '#core/setup/setup.ts';
import { callRows } from '#ui/results/print/callRows.ts';
import { setupRows, type SetupRow } from '#ui/results/print/setupRows.ts';
import { application, noPolicy, setup } from '../../../helpers/setups.ts';

const told = (rows: readonly SetupRow[]) =>
  rows.map(
    ({ name, values, words = '' }) => `${name}: ${[...values, words].filter(Boolean).join(' | ')}`,
  );

describe('the gateway on paper', () => {
  it.each<[string, Setup, string[]]>([
    [
      'a policy',
      setup(),
      [
        'Allowed Origins: https://shop.example',
        'Allowed Methods: GET | PUT',
        'Allow Headers: X-One | X-Two',
        'Expose Headers: X-Seen',
        'Allow Credentials: on',
        'Max Age: 600 seconds',
      ],
    ],
    [
      'an empty one',
      setup({
        allowedOrigins: [],
        allowMethods: [],
        allowHeaders: [],
        exposeHeaders: [],
        allowCredentials: false,
        maxAge: null,
      }),
      [
        'Allowed Origins: none',
        'Allowed Methods: none',
        'Allow Headers: none',
        'Expose Headers: none',
        'Allow Credentials: off',
        'Max Age: left out',
      ],
    ],
    ['no policy', noPolicy(), []],
    [
      'applications, with what makes them not count',
      {
        ...noPolicy(),
        applications: [
          application(),
          application({ name: '', jsOrigins: [], isSuspended: true, associated: false }),
        ],
      },
      [
        'Application Partner: https://partner.example',
        'Application without a name: no JavaScript origin, suspended, not associated with this API',
      ],
    ],
    [
      'a native service of its own',
      noPolicy({ status: 404, statusText: 'Not Found', headers: [['X-A', '1']] }),
      ['Native service: 404 Not Found | X-A: 1'],
    ],
  ])('%s', (_, given, rows) => {
    expect(told(setupRows(given))).toEqual(rows);
  });

  it('counts applications beyond those that anybody reads', () => {
    const rows = setupRows({ ...noPolicy(), applications: Array(40).fill(application()) });
    expect(told(rows).at(-1)).toBe('Applications: and 10 more');
  });
});

describe('a call on paper', () => {
  const call = { pageOrigin: 'https://shop.example', url: 'https://api.example/' };

  it.each<[string, PageView, string[]]>([
    [
      'with nothing but its address',
      { call },
      [
        'Page: https://shop.example',
        'URL: https://api.example/',
        'Method: GET',
        'Sent by: fetch() in Chromium',
      ],
    ],
    [
      'with all that can be said',
      {
        call: {
          ...call,
          method: 'PUT',
          headers: [['X-A', '1']],
          credentials: 'include',
          mode: 'cors',
          body: { kind: 'blob', type: 'text/html' },
        },
        browser: 'firefox',
        http2: true,
      },
      [
        'Page: https://shop.example',
        'URL: https://api.example/',
        'Method: PUT',
        'Headers: X-A: 1',
        'credentials: include',
        'mode: cors',
        'body: blob, text/html',
        'Sent by: fetch() in Firefox over HTTP/2',
      ],
    ],
    [
      'of an XMLHttpRequest',
      { call: { ...call, api: 'xhr', pageUrl: 'file:///a.html' } },
      [
        'Page: file:///a.html',
        'URL: https://api.example/',
        'Method: GET',
        'Sent by: XMLHttpRequest in Chromium',
      ],
    ],
  ])('%s', (_, page, rows) => {
    expect(told(callRows(page))).toEqual(rows);
  });
});
