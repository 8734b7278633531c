import { describe, expect, it } from 'vitest';
import type { BrowserId, PageCall } from '#core/browser/pageCall.ts';
import { baseOf, isHttpsPage, pageName } from '#core/browser/page.ts';
import { simulateFetch } from '#core/browser/simulateFetch.ts';
import { response } from './calls.ts';

describe('a page', () => {
  it.each<
    [pageOrigin: string, pageUrl: string | undefined, base: string | undefined, name: string]
  >([
    ['https://a.example', undefined, 'https://a.example', 'https://a.example/page'],
    [
      'https://a.example',
      'https://a.example/b/c',
      'https://a.example/b/c',
      'https://a.example/b/c',
    ],
    ['null', undefined, undefined, 'null/page'],
    ['null', 'file:///C:/x.html', 'file:///C:/x.html', 'file:///C:/x.html'],
    ['https://a.example', 'no URL', 'https://a.example', 'no URL'],
  ])('of %s at %s', (pageOrigin, pageUrl, base, name) => {
    const page = { pageOrigin, ...(pageUrl !== undefined && { pageUrl }) };
    expect([baseOf(page), pageName(page)]).toEqual([base, name]);
  });

  it('that is sandboxed came over TLS all the same', () => {
    expect(isHttpsPage({ pageOrigin: 'null', pageUrl: 'https://a.example/' })).toBe(true);
    expect(isHttpsPage({ pageOrigin: 'null', pageUrl: 'http://a.example/' })).toBe(false);
    expect(isHttpsPage({ pageOrigin: 'null' })).toBe(false);
  });
});

const shop = 'https://app.example/shop/cart?x=1#frag';
const sandboxed: Partial<PageCall> = { pageOrigin: 'null', pageUrl: shop };
const onFile: Partial<PageCall> = { pageOrigin: 'null', pageUrl: 'file:///home/x/page.html' };
const http = 'http://app.example';
const schemes =
  'Cross origin requests are only supported for protocol schemes: chrome, chrome-experimental-site-token-provider, chrome-extension, chrome-untrusted, data, http, https, isolated-app.';

const run = (change: Partial<PageCall>, browser: BrowserId = 'chromium') =>
  simulateFetch({ pageOrigin: http, url: 'orders', ...change }, () => response([], 403), browser);

const mixed = (what: string, url: string) =>
  `Mixed Content: The page at '${shop}' was loaded over HTTPS, but requested an insecure ${what} '${url}'. This request has been blocked; the content must be served over HTTPS.`;
const byCors = (what: string, url: string, origin: string) => [
  `Access to ${what} at '${url}' from origin '${origin}' has been blocked by CORS policy: ${schemes}`,
  `GET ${url} net::ERR_FAILED`,
];

/** Measured in the developer tools of Chromium 156. */
describe('Chromium says of a call', () => {
  it.each<[what: string, change: Partial<PageCall>, lines: readonly string[]]>([
    [
      'from https to http',
      { pageUrl: shop, pageOrigin: 'https://app.example', url: 'http://b.example/a#f' },
      [mixed('resource', 'http://b.example/a')],
    ],
    [
      'from a sandboxed page on https to http',
      { ...sandboxed, url: 'http://app.example/a' },
      [mixed('resource', 'http://app.example/a')],
    ],
    [
      'by XMLHttpRequest',
      { ...sandboxed, api: 'xhr', url: 'http://b.example/' },
      [mixed('XMLHttpRequest endpoint', 'http://b.example/')],
    ],
    [
      'in mode same-origin from a sandboxed page',
      { ...sandboxed, mode: 'same-origin' },
      [
        `Fetch API cannot load https://app.example/shop/orders. Request mode is "same-origin" but the URL's origin is not same as the request origin null.`,
      ],
    ],
    ['of a file by a file', { ...onFile }, byCors('fetch', 'file:///home/x/orders', 'null')],
    [
      'of a file by a file’s XMLHttpRequest',
      { ...onFile, api: 'xhr' },
      byCors('XMLHttpRequest', 'file:///home/x/orders', 'null'),
    ],
    [
      'of a file',
      { url: 'file:///etc/hosts' },
      ['Not allowed to load local resource: file:///etc/hosts'],
    ],
    [
      'of a file by XMLHttpRequest',
      { api: 'xhr', url: 'file:///etc/hosts' },
      ['Not allowed to load local resource: file:///etc/hosts'],
    ],
    [
      'of a foreign blob',
      { url: 'blob:http://b.example/1' },
      ['Fetch API cannot load blob:http://b.example/1. URL scheme "blob" is not supported.'],
    ],
    [
      'of a foreign blob in mode no-cors',
      { url: 'blob:http://b.example/1', mode: 'no-cors' },
      ['Not allowed to load local resource: blob:http://b.example/1'],
    ],
    [
      'of a foreign blob by XMLHttpRequest',
      { api: 'xhr', url: 'blob:http://b.example/1' },
      ['Not allowed to load local resource: blob:http://b.example/1'],
    ],
    [
      'by FTP',
      { url: 'ftp://b.example/#f' },
      ['Fetch API cannot load ftp://b.example/#f. URL scheme "ftp" is not supported.'],
    ],
    [
      'by FTP by XMLHttpRequest',
      { api: 'xhr', url: 'ftp://b.example/' },
      ['FTP is not supported.'],
    ],
    [
      'of a page about nothing',
      { url: 'about:blank' },
      ['Fetch API cannot load about:blank. URL scheme "about" is not supported.'],
    ],
    [
      'of a page about nothing by XMLHttpRequest',
      { api: 'xhr', url: 'about:blank' },
      byCors('XMLHttpRequest', 'about:blank', http),
    ],
    [
      'of an app’s scheme by XMLHttpRequest',
      { api: 'xhr', url: 'capacitor://localhost/x' },
      byCors('XMLHttpRequest', 'capacitor://localhost/x', http),
    ],
    [
      'of a script',
      { url: 'javascript:1' },
      ['Fetch API cannot load javascript:1. URL scheme "javascript" is not supported.'],
    ],
  ])('%s', (_, change, lines) => {
    const { outcome, console, exchanges } = run(change);
    expect([outcome, console, exchanges]).toEqual(['blocked', lines, []]);
  });
});

describe('a sandboxed page', () => {
  it('calls relative URLs, with Origin null', () => {
    const { exchanges, console } = run(sandboxed);
    expect(exchanges[0]?.request.url).toBe('https://app.example/shop/orders');
    expect(exchanges[0]?.request.headers).toContainEqual(['Origin', 'null']);
    expect(console[0]).toMatch(/ from origin 'null' has been blocked/);
  });

  it('of which nothing else is known calls none', () => {
    expect(run({ pageOrigin: 'null' }).outcome).toBe('throws');
  });
});

describe('Firefox says of a call', () => {
  const page = 'http://app.example/shop/cart';
  it.each<[url: string, line: string | null]>([
    [
      'file:///etc/hosts',
      `Security Error: Content at ${page} may not load or link to file:///etc/hosts.`,
    ],
    ['about:config', `Security Error: Content at ${page} may not load or link to about:config.`],
    [
      'blob:http://b.example/1',
      `Security Error: Content at ${page} may not load data from blob:http://b.example/1.`,
    ],
    [
      'about:blank',
      'Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at about:blank. (Reason: CORS request not http).',
    ],
    [
      'capacitor://localhost/x',
      'Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at capacitor://localhost/x. (Reason: CORS request not http).',
    ],
  ])('of %s', (url, line) => {
    const { console } = run({ pageUrl: page, url }, 'firefox');
    expect(console).toEqual(line === null ? [] : [line]);
  });
});
