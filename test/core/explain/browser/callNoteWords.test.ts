import { describe, expect, it } from 'vitest';
import type { PageCall } from '#core/browser/pageCall.ts';
import { callNotes, type CallField } from '#core/explain/browser/callNoteWords.ts';
import { plain } from '#core/explain/phrase.ts';
import { call, simulated } from './pages.ts';

const notesOn = (given: Partial<PageCall>) => callNotes(call(given), simulated(given).outcome!);
const told = (note?: { kind: string; text: Parameters<typeof plain>[0] }) =>
  note && `${note.kind}: ${plain(note.text, '`')}`;

describe('a note on a field of a call', () => {
  it.each<[what: string, given: Partial<PageCall>, field: CallField, note: string]>([
    [
      'a page origin with a path',
      { pageOrigin: 'https://shop.example/a' },
      'pageOrigin',
      'note: `https://shop.example/a` has a path, so no page has this origin. The call is simulated with the origin `https://shop.example`.',
    ],
    [
      'a page origin that is not one',
      { pageOrigin: 'a b' },
      'pageOrigin',
      'note: `a b` has a space in it, so no page has this origin. The call is simulated with the opaque origin `null`.',
    ],
    [
      'an empty page origin',
      { pageOrigin: '' },
      'pageOrigin',
      'note: This is empty, so no page has this origin. The call is simulated with the opaque origin `null`.',
    ],
    [
      'a URL without a scheme',
      { url: 'api.example/a' },
      'url',
      'note: Without a scheme it is relative to the page: `https://shop.example/api.example/a`',
    ],
    [
      'a URL without a scheme, from a page origin with a path',
      { pageOrigin: 'https://shop.example/a', url: '/b' },
      'url',
      'note: Without a scheme it is relative to the page: `https://shop.example/b`',
    ],
    [
      'a URL relative to a page with a path',
      { pageUrl: 'https://shop.example/cart/1', url: 'items' },
      'url',
      'note: Without a scheme it is relative to the page: `https://shop.example/cart/items`',
    ],
    [
      'a sandboxed page',
      { pageOrigin: 'null', pageUrl: 'https://shop.example/cart' },
      'pageOrigin',
      'note: A sandboxed page sends `Origin: null`, also to its own host.',
    ],
    [
      'a page that is a file',
      { pageOrigin: 'null', pageUrl: 'file:///C:/x.html' },
      'pageOrigin',
      'note: A page that is not on a server sends `Origin: null`.',
    ],
    [
      'a page at no URL',
      { pageUrl: 'https://' },
      'pageOrigin',
      'note: `https://` is not a valid URL; no page is there.',
    ],
    [
      'QUERY',
      { method: 'QUERY' },
      'method',
      'note: RFC 10008: not CORS-safelisted, so a preflight comes first.',
    ],
    [
      'QUERY in lower case',
      { method: 'query' },
      'method',
      'note: `query` is sent as it is written. Only six methods are upper-cased, and QUERY is not one of them.',
    ],
    [
      'a method that no XMLHttpRequest sends',
      { api: 'xhr', method: 'trace' },
      'method',
      'throws: `XMLHttpRequest` does not send method `trace`.',
    ],
    [
      'a URL that is not one',
      { url: 'https://a b/' },
      'url',
      'throws: `https://a b/` is not a valid URL.',
    ],
    [
      'a URL with a user name',
      { url: 'https://me@api.example/' },
      'url',
      'throws: `fetch()` refuses a URL with a user name or a password.',
    ],
    [
      'patch in lower case',
      { method: 'patch' },
      'method',
      'note: `patch` is sent as it is written. Only six methods are upper-cased, and PATCH is not one of them.',
    ],
    [
      'a method that is not one',
      { method: 'A B' },
      'method',
      'throws: `fetch()` does not send method `A B`.',
    ],
    [
      'a forbidden method',
      { method: 'TRACE' },
      'method',
      'throws: `fetch()` does not send method `TRACE`.',
    ],
    [
      'a method that mode no-cors does not have',
      { method: 'PUT', mode: 'no-cors' },
      'method',
      'throws: Mode `no-cors` allows only GET, HEAD and POST, not `PUT`.',
    ],
    ['mode navigate', { mode: 'navigate' }, 'mode', 'throws: A script cannot use mode `navigate`.'],
    [
      'a cache mode that does not fit',
      { cache: 'only-if-cached' },
      'mode',
      'throws: Cache `only-if-cached` needs mode `same-origin`, not `cors`.',
    ],
    ['a body of a GET', { body: { kind: 'string' } }, 'body', 'throws: `GET` cannot have a body.'],
    [
      'a stream without duplex',
      { method: 'POST', body: { kind: 'stream' } },
      'body',
      'throws: A stream needs `duplex: "half"`.',
    ],
  ])('%s', (_, given, field, note) => {
    const notes = notesOn(given);
    expect(told(notes.fields.get(field))).toBe(note);
    expect(notes.headers.size).toBe(0);
  });

  it.each<[what: string, given: Partial<PageCall>, place: number, note: string]>([
    [
      'a name that is not one',
      { headers: [['a b', 'c']] },
      0,
      'throws: `a b` is not a valid header name.',
    ],
    [
      'a value with a line break',
      { headers: [['x-a', 'b\nc']] },
      0,
      'throws: A header’s value cannot contain a line break.',
    ],
    [
      'a value with NUL',
      { headers: [['x-a', 'b\0c']] },
      0,
      'throws: A header’s value cannot contain the character NUL.',
    ],
    [
      'a header that only the browser sets',
      {
        headers: [
          ['x-a', 'b'],
          ['Cookie', 'c'],
        ],
      },
      1,
      'note: The browser drops `Cookie`: a page cannot set it.',
    ],
    [
      'a header that mode no-cors does not have',
      {
        mode: 'no-cors',
        headers: [
          ['Accept', 'a'],
          ['x-a', 'b'],
        ],
      },
      1,
      'note: With mode `no-cors` the browser drops `x-a`.',
    ],
  ])('at its header: %s', (_, given, place, note) => {
    const { headers, fields } = notesOn(given);
    expect([...headers.keys()]).toEqual([place]);
    expect(told(headers.get(place))).toBe(note);
    expect(fields.size).toBe(0);
  });

  it.each<[what: string, given: Partial<PageCall>]>([
    ['a plain call', {}],
    ['an opaque page', { pageOrigin: 'null' }],
    ['a method that is upper-cased', { method: 'put' }],
    ['headers that a page can set', { headers: [['x-a', 'b']] }],
  ])('is absent: %s', (_, given) => {
    expect(notesOn(given)).toEqual({ fields: new Map(), headers: new Map() });
  });
});
