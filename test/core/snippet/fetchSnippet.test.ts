import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain } from '#core/explain/phrase.ts';
import { snippetIssueWords } from '#core/explain/issue/snippetIssueWords.ts';
import { readFetchSnippet } from '#core/snippet/fetchSnippet.ts';
import type { SnippetCall } from '#core/snippet/snippetCall.ts';
import { writeFetchSnippet } from '#core/snippet/writeFetchSnippet.ts';

fc.configureGlobal({ seed: 1 });

function read(text: string) {
  const result = readFetchSnippet(text);
  if (!result.ok) throw new Error(result.issues.map((i) => plain(snippetIssueWords(i))).join(' '));
  return result.value;
}

const u = 'https://api.example/orders';

describe('a snippet is read', () => {
  it.each<[what: string, text: string, call: SnippetCall]>([
    ['a bare call', `fetch("${u}")`, { url: u }],
    ['with await and semicolon', `await fetch('${u}');`, { url: u }],
    ['of window', `window.fetch('${u}', undefined)`, { url: u }],
    [
      'inside other code',
      `const r = await fetch('/a', { method: 'put' }).then((r) => r.json()); use(r);`,
      { url: '/a', method: 'put' },
    ],
    ['a template literal', 'fetch(`/a/${7}`)', { url: '/a/7' }],
    ['texts put together', `fetch('/a' + "/b" + 1)`, { url: '/a/b1' }],
    [
      'a constant',
      `const url = '/a', headers = { x: 'y' };\nfetch(url, { headers });`,
      { url: '/a', headers: [['x', 'y']] },
    ],
    [
      'new Headers of an object',
      `fetch('/a', { headers: new Headers({ 'X-A': 1, b: 'c' }) })`,
      {
        url: '/a',
        headers: [
          ['X-A', '1'],
          ['b', 'c'],
        ],
      },
    ],
    [
      'pairs',
      `fetch('/a', { headers: [['X-A', '1'], ['X-A', '2']] })`,
      {
        url: '/a',
        headers: [
          ['X-A', '1'],
          ['X-A', '2'],
        ],
      },
    ],
    [
      'a Request',
      `fetch(new Request('/a', { method: 'PUT', mode: 'cors' }), { method: 'POST' })`,
      { url: '/a', method: 'POST', mode: 'cors' },
    ],
    ['options that decide nothing', `fetch('/a', { signal, keepalive: true })`, { url: '/a' }],
    ['undefined, as nothing', `fetch('/a', { method: undefined, body: null })`, { url: '/a' }],
  ])('%s', (_, text, call) => {
    expect(read(text)).toEqual({
      ...{ call, api: 'fetch', pageOrigin: null, notes: [] },
      lines: [expect.any(Number)],
    });
  });

  it.each<[what: string, body: string, expected: SnippetCall['body']]>([
    ['text', `'a=b'`, { kind: 'string', value: 'a=b' }],
    [
      'JSON',
      `JSON.stringify({ a: [1, null, { 'b-c': "d" }] })`,
      { kind: 'string', value: '{"a":[1,null,{"b-c":"d"}]}' },
    ],
    ['JSON of a variable', `JSON.stringify(cart)`, { kind: 'string' }],
    [
      'form fields',
      `new URLSearchParams({ a: 'b c' })`,
      { kind: 'urlSearchParams', value: 'a=b+c' },
    ],
    ['a form', `new FormData(form)`, { kind: 'formData' }],
    [
      'a blob',
      `new Blob(['x'], { type: 'application/json' })`,
      { kind: 'blob', type: 'application/json' },
    ],
    ['bytes', `new Uint8Array([1])`, { kind: 'buffer' }],
  ])('a body of %s', (_, body, expected) => {
    expect(read(`fetch('/a', { method: 'POST', body: ${body} })`).call.body).toEqual(expected);
  });

  it('as the DevTools of Chromium copy it', () => {
    const text = `fetch("https://api.example/orders/7", {
  "headers": {
    "accept": "application/json",
    "content-type": "application/json",
    "sec-ch-ua": "\\"Chromium\\";v=\\"156\\"",
    "x-request-id": "7f3a91"
  },
  "referrer": "https://shop.example/cart?id=7",
  "referrerPolicy": "strict-origin-when-cross-origin",
  "body": "{\\"quantity\\":2}",
  "method": "PUT",
  "mode": "cors",
  "credentials": "include"
});`;
    const { call, pageOrigin } = read(text);
    expect(pageOrigin).toBe('https://shop.example');
    expect(call).toMatchObject({ method: 'PUT', mode: 'cors', credentials: 'include' });
    expect(call.headers).toContainEqual(['sec-ch-ua', '"Chromium";v="156"']);
    expect(call.body).toEqual({ kind: 'string', value: '{"quantity":2}' });
  });

  it('as the DevTools of Firefox copy it', () => {
    const text = `await fetch("https://api.example/orders", {
    "credentials": "omit",
    "headers": { "Accept-Language": "en-US,en;q=0.5", "Priority": "u=4" },
    "referrer": "http://localhost:3000/",
    "method": "GET",
    "mode": "cors"
});`;
    expect(read(text).pageOrigin).toBe('http://localhost:3000');
  });

  it('as "Copy as fetch (Node.js)" writes it', () => {
    const text = `fetch("https://api.example/a", {
  "headers": { "cookie": "a=b", "Referer": "https://shop.example/" },
  "body": null,
  "method": "GET"
});`;
    expect(read(text).call).toEqual({
      url: 'https://api.example/a',
      method: 'GET',
      headers: [
        ['cookie', 'a=b'],
        ['Referer', 'https://shop.example/'],
      ],
    });
  });
});

describe('a snippet that cannot be read says where and what was expected', () => {
  it.each<[what: string, text: string, line: number, column: number, words: string]>([
    ['nothing', '', 1, 1, 'There is no fetch(…) call in it.'],
    ['no URL', 'fetch()', 1, 1, 'The call has no URL: fetch("https://…") was expected.'],
    ['a missing end', `fetch('/a', {`, 1, 14, 'The text ends where a name or } was expected.'],
    ['a missing comma', `fetch('/a' {})`, 1, 12, 'Found { where , or ) was expected.'],
    ['a missing colon', `fetch('/a', {\n  "a" "b"\n})`, 2, 7, 'Found " where : was expected.'],
    ['a missing value', `fetch('/a', { method: })`, 1, 23, 'Found } where a value was expected.'],
    ['an open text', `fetch('/a)`, 1, 7, "Found ' where ' was expected."],
    ['typographic quotes', 'fetch(“/a”)', 1, 7, 'Found “ where a value or ) was expected.'],
    [
      'options that are none',
      `fetch('/a', 'PUT')`,
      1,
      13,
      `'PUT' cannot be read as options. An object was expected: { method: "PUT" }.`,
    ],
    [
      'another credentials',
      `fetch('/a', { credentials: 'all' })`,
      1,
      28,
      'credentials is omit, same-origin or include, not all.',
    ],
  ])('%s', (_, text, line, column, words) => {
    const result = readFetchSnippet(text);
    if (result.ok) throw new Error('It was read');
    const [issue] = result.issues;
    expect([issue.line, issue.column, plain(snippetIssueWords(issue))]).toEqual([
      line,
      column,
      words,
    ]);
  });

  it('all faults at once', () => {
    const result = readFetchSnippet(`fetch('/a', { headers: 'x', credentials: 'all' })`);
    expect(result.ok ? [] : result.issues.map(({ code, column }) => [code, column])).toEqual([
      ['wrong-kind', 24],
      ['unknown-choice', 42],
    ]);
  });

  it('without an exception, whatever it is', () => {
    const pieces = fc.constantFrom(
      ...[
        'fetch',
        '(',
        ')',
        '{',
        '}',
        '"',
        "'",
        '`',
        '${',
        ',',
        ':',
        '/',
        '\\',
        'await ',
        '\n',
        '[',
        ']',
      ],
      ...['new Headers', 'method', '=>', '…', '\u0000', '\ud800', '__proto__', '...', 'a'],
    );
    const texts = fc.array(pieces, { maxLength: 20 }).map((list) => list.join(''));
    fc.assert(fc.property(texts, (text) => void readFetchSnippet(text)));
    expect(readFetchSnippet('('.repeat(100_000)).ok).toBe(false);
    expect(readFetchSnippet(`fetch(${"'a'+".repeat(50_000)}'b')`)).toBeDefined();
  });
});

describe('writing', () => {
  const text = fc.string({ unit: 'binary', maxLength: 8 });
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const calls = fc.record({
    url: text,
    method: maybe(text),
    headers: maybe(
      fc.array(fc.tuple(fc.oneof(text, fc.constantFrom('__proto__', '1', 'a')), text), {
        minLength: 1,
        maxLength: 3,
      }),
    ),
    mode: maybe(fc.constantFrom('cors', 'no-cors')),
    credentials: maybe(fc.constantFrom('omit', 'include')),
    redirect: maybe(fc.constantFrom('manual')),
    body: maybe(
      fc.oneof(
        text.map((value) => ({ kind: 'string', value })),
        fc.constantFrom({ kind: 'formData' }, { kind: 'buffer' }, { kind: 'blob', type: 'a/b' }),
        fc.constantFrom({ kind: 'stream', duplex: 'half' }, { kind: 'blob' }),
      ),
    ),
  });

  it('is the inverse of reading', () => {
    fc.assert(
      fc.property(calls, (call) => {
        const given = Object.fromEntries(Object.entries(call).filter(([, v]) => v !== undefined));
        expect(read(writeFetchSnippet(given as unknown as SnippetCall)).call).toEqual(given);
      }),
    );
  });

  it('looks like this', () => {
    const call = {
      url: u,
      method: 'PUT',
      headers: [['X-A', 'b']],
      body: { kind: 'string', value: '{}' },
      credentials: 'include',
    } as const;
    expect(writeFetchSnippet(call)).toBe(`fetch("${u}", {
  method: "PUT",
  headers: {
    "X-A": "b",
  },
  body: "{}",
  credentials: "include",
});`);
  });
});

describe('how the page makes a call', () => {
  it.each([
    ['fetch()', "fetch('https://a.example/x')", 'fetch'],
    ['axios, by an XMLHttpRequest', "axios.post('https://a.example/x', { a: 1 })", 'xhr'],
    ['jQuery, by an XMLHttpRequest', "$.ajax('https://a.example/x', { type: 'PUT' })", 'xhr'],
    [
      'an XMLHttpRequest',
      "const x = new XMLHttpRequest(); x.open('GET', 'https://a.example/x'); x.send();",
      'xhr',
    ],
  ])('%s', (_, text, api) => {
    expect(read(text).api).toBe(api);
  });
});
