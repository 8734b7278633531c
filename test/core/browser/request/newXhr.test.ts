import { describe, expect, it } from 'vitest';
import type { BrowserId, PageCall } from '#core/browser/pageCall.ts';
import { simulateFetch } from '#core/browser/simulateFetch.ts';
import { allowOrigin, call, requestOf, response } from '../calls.ts';

const xhr = (change: Partial<PageCall>): Partial<PageCall> => ({ api: 'xhr', ...change });
const allowing = () =>
  response([
    allowOrigin('*'),
    ['Access-Control-Allow-Headers', '*'],
    ['Access-Control-Allow-Methods', '*'],
  ]);
const run = (change: Partial<PageCall>, browser: BrowserId = 'chromium') =>
  simulateFetch(call(xhr(change)), allowing, browser);
const text = { kind: 'string' } as const;

/** Chromium measured; Firefox measured but for a method that is no token. */
describe('an XMLHttpRequest throws', () => {
  const open = "Failed to execute 'open' on 'XMLHttpRequest': ";
  const set = "Failed to execute 'setRequestHeader' on 'XMLHttpRequest': ";
  const badHeader = 'SyntaxError: Invalid header name.';

  it.each<[what: string, Partial<PageCall>, chromium: string, firefox: string, standard: string]>([
    [
      'for a method that is no token',
      { method: 'a b' },
      `SyntaxError: ${open}'a b' is not a valid HTTP method.`,
      'SyntaxError: An invalid or illegal string was specified',
      'SyntaxError',
    ],
    [
      'for TRACE, before the URL is read',
      { method: 'trace', url: 'http://[' },
      `SecurityError: ${open}'trace' HTTP method is unsupported.`,
      'SecurityError: The operation is insecure.',
      'SecurityError',
    ],
    [
      'for a method beyond bytes',
      { method: 'Ā' },
      `TypeError: ${open}String contains non ISO-8859-1 code point.`,
      'TypeError: XMLHttpRequest.open: Cannot convert argument 1 to ByteString because the character at index 0 has value 256 which is greater than 255.',
      'TypeError',
    ],
    [
      'for what is not a URL',
      { url: 'http://[' },
      `SyntaxError: ${open}Invalid URL`,
      "SyntaxError: XMLHttpRequest.open: 'http://[' is not a valid URL.",
      'SyntaxError',
    ],
    [
      'for a bad name',
      { headers: [['', '1']] },
      `SyntaxError: ${set}'' is not a valid HTTP header field name.`,
      badHeader,
      'SyntaxError',
    ],
    [
      'for a bad value, even of a header that it may not set',
      { headers: [['Origin', 'a\nb']] },
      `SyntaxError: ${set}'a\nb' is not a valid HTTP header field value.`,
      badHeader,
      'SyntaxError',
    ],
    [
      'for a name beyond bytes',
      { headers: [['Ā', '1']] },
      `TypeError: ${set}String contains non ISO-8859-1 code point.`,
      'TypeError: XMLHttpRequest.setRequestHeader: Cannot convert argument 1 to ByteString because the character at index 0 has value 256 which is greater than 255.',
      'TypeError',
    ],
    [
      'for a value beyond bytes',
      { headers: [['X-A', 'aĀ']] },
      `TypeError: ${set}String contains non ISO-8859-1 code point.`,
      'TypeError: XMLHttpRequest.setRequestHeader: Cannot convert argument 2 to ByteString because the character at index 1 has value 256 which is greater than 255.',
      'TypeError',
    ],
  ])('%s', (_, change, chromium, firefox, standard) => {
    for (const [browser, error] of Object.entries({ chromium, firefox, standard })) {
      const done = run(change, browser as BrowserId);
      expect([done.outcome, done.error, done.exchanges]).toEqual(['throws', error, []]);
    }
  });
});

describe('an XMLHttpRequest says in the console', () => {
  it.each<[headers: PageCall['headers'], chromium: readonly string[], firefox: readonly string[]]>([
    [[['Via', 'a']], ['Via'], ['Via']],
    [
      [['X-HTTP-Method-Override', 'GET, trace']],
      ['X-HTTP-Method-Override'],
      ['X-HTTP-Method-Override'],
    ],
    [[['X-HTTP-Method-Override', 'PUT']], [], []],
    [[['User-Agent', 'x']], ['User-Agent'], []],
    [
      [
        ['proxy-x', '1'],
        ['Sec-X', '1'],
      ],
      ['proxy-x', 'Sec-X'],
      ['proxy-x', 'Sec-X'],
    ],
    [[['Set-Cookie2', '1']], [], []],
  ])('which of %j it may not set', (headers, chromium, firefox) => {
    const lines = (names: readonly string[], text: (name: string) => string) => names.map(text);
    expect(run({ headers: headers ?? [] }).console).toEqual(
      lines(chromium, (name) => `Refused to set unsafe header "${name}"`),
    );
    expect(run({ headers: headers ?? [] }, 'firefox').console).toEqual(
      lines(firefox, (name) => `Attempt to set a forbidden header was denied: ${name}`),
    );
    expect(run({ headers: headers ?? [] }, 'standard').console).toEqual([]);
  });

  it('what it refused before it throws', () => {
    const { outcome, console } = run({
      headers: [
        ['Origin', '1'],
        ['a b', '1'],
        ['Via', '1'],
      ],
    });
    expect([outcome, console]).toEqual(['throws', ['Refused to set unsafe header "Origin"']]);
  });

  it('nothing of it in fetch()', () => {
    const change: Partial<PageCall> = { headers: [['Origin', '1']] };
    expect(simulateFetch(call(change), allowing, 'chromium').console).toEqual([]);
  });
});

describe('an XMLHttpRequest', () => {
  it('combines headers of one name as they are set', () => {
    const headers = [
      ['X-A', ''],
      ['Accept', 'a'],
      ['x-a', ' 2 '],
    ] as const;
    for (const browser of ['standard', 'chromium', 'firefox'] as const)
      expect(requestOf(xhr({ headers }), browser).headers).toMatchObject([
        { name: 'X-A', value: ', 2' },
        { name: 'Accept', value: 'a' },
      ]);
  });

  it('asks for a combined name once, also in Firefox', () => {
    const headers = [
      ['X-A', '1'],
      ['X-A', '2'],
    ] as const;
    expect(run({ headers }, 'firefox').preflight?.acrh).toBe('x-a');
  });

  it('knows no mode, redirect and cache', () => {
    const change = { mode: 'no-cors', redirect: 'error', cache: 'no-store' } as const;
    expect(requestOf(xhr(change))).toMatchObject({ mode: 'cors', redirect: 'follow' });
    expect(run(change).outcome).toBe('allowed');
  });

  it('has credentials or those of the same origin', () => {
    const credentials = (given: PageCall['credentials']) =>
      requestOf(xhr(given ? { credentials: given } : {})).credentials;
    expect(credentials('include')).toBe('include');
    expect([credentials('omit'), credentials(undefined)]).toEqual(['same-origin', 'same-origin']);
  });

  it('leaves out a body that GET cannot have', () => {
    expect(requestOf(xhr({ body: text }))).toMatchObject({ hasBody: false, headers: [] });
    expect(requestOf(xhr({ method: 'head', body: text })).hasBody).toBe(false);
    expect(requestOf(xhr({ method: 'QUERY', body: text })).hasBody).toBe(true);
  });

  it('sends a stream as text', () => {
    const stream = { method: 'POST', body: { kind: 'stream' } } as const;
    expect(requestOf(xhr(stream)).headers).toMatchObject([{ value: 'text/plain;charset=UTF-8' }]);
    expect(run(stream).preflight).toBeNull();
  });

  it('keeps the user of a URL to itself', () => {
    const { exchanges, console } = simulateFetch(
      call(xhr({ url: 'https://u:p@api.example/a?b=@', method: 'PUT' })),
      () => response([], 403),
      'chromium',
    );
    expect(exchanges.map(({ request }) => request.url)).toEqual(['https://api.example/a?b=@']);
    expect(console[0]).toContain("at 'https://u:p@api.example/a?b=@' from");
  });

  it.each<[what: string, Partial<PageCall>, BrowserId, preflighted: boolean]>([
    ['with a body', { method: 'POST', body: text }, 'chromium', true],
    ['without one', { method: 'POST' }, 'chromium', false],
    ['of a GET', { body: text }, 'chromium', false],
    ['without one', { method: 'POST' }, 'firefox', true],
    ['of a GET', {}, 'standard', true],
    ['to the own origin', { method: 'POST', body: text, url: '/a' }, 'standard', false],
  ])('that listens to the upload %s (%j, %s) preflights: %s', (_, change, browser, preflighted) => {
    expect(run({ ...change, uploadListener: true }, browser).preflight !== null).toBe(preflighted);
  });
});
