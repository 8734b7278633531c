import { row, type At, type CallPart, type MeasuredCall } from '../measuredCall.ts';
import { allowHeaders, allowMethods, allowOrigin, native, nativeAllowing } from '../servers.ts';

const anything = native([allowOrigin('*'), allowHeaders('*'), allowMethods('*')]);

const xhr = (name: string, part: At<CallPart>): MeasuredCall =>
  row(
    `XMLHttpRequest: ${name}`,
    (places) => ({ api: 'xhr', ...(typeof part === 'function' ? part(places) : part) }),
    anything,
  );

const text = { kind: 'string', value: 'x' } as const;
const typed = (value: string): CallPart => ({
  method: 'POST',
  headers: [['Content-Type', value]],
  body: text,
});

/** What an XMLHttpRequest does otherwise than `fetch()`. */
export const xhrCalls: readonly MeasuredCall[] = [
  xhr('a method that is no token', { method: 'a b' }),
  xhr('TRACK', { method: 'track' }),
  xhr('a method beyond bytes', { method: 'Ā' }),
  xhr('QUERY', { method: 'QUERY', body: text }),
  xhr('query', { method: 'query' }),
  xhr('no URL', { url: 'http://[' }),
  xhr('a URL with a user', ({ api, path }) => ({ url: `${api.replace('//', '//u:p@')}${path}` })),
  xhr('a bad name', { headers: [['a b', '1']] }),
  xhr('a bad value', { headers: [['X-A', 'a\nb']] }),
  xhr('a value beyond bytes', { headers: [['X-A', 'Ā']] }),
  xhr('what it may not set', {
    headers: [
      ['Origin', 'a'],
      ['User-Agent', 'b'],
      ['X-A', '1'],
    ],
  }),
  xhr('what it may not set before it throws', {
    headers: [
      ['Via', 'a'],
      ['a b', '1'],
    ],
  }),
  xhr('two headers of one name', {
    headers: [
      ['X-A', ''],
      ['x-a', '2'],
    ],
  }),
  xhr('two long headers of one name', {
    headers: [
      ['Accept', 'x'.repeat(64)],
      ['Accept', 'x'.repeat(64)],
    ],
  }),
  xhr('a body of a GET', { body: text }),
  xhr('a charset in a text’s type', typed('text/plain;charset=iso-8859-1')),
  xhr('a charset in a type that is none', typed('nonsense; charset=x')),
  xhr('a charset that is UTF-8 already', typed('application/json;charset=utf-8')),
  xhr('a type without charset', typed('application/json')),
  xhr('a stream', { method: 'POST', body: { kind: 'stream' } }),
  xhr('a listener to an upload', { method: 'POST', body: text, uploadListener: true }),
  xhr('a listener without a body', { method: 'POST', uploadListener: true }),
  xhr('a listener of a GET', { uploadListener: true }),
  xhr('another scheme', { url: 'ftp://127.0.0.1/' }),
  xhr('about:blank', { url: 'about:blank' }),
  xhr('a file', { url: 'file:///etc/hosts' }),
  row('XMLHttpRequest: a refusal', { api: 'xhr' }, native([], 403, 'No')),
  row('XMLHttpRequest: a readable 401', { api: 'xhr' }, native([allowOrigin('*')], 401)),
  row(
    'XMLHttpRequest: any origin with credentials',
    { api: 'xhr', credentials: 'include' },
    native([allowOrigin('*')]),
  ),
  row('XMLHttpRequest: an answer', { api: 'xhr' }, nativeAllowing(['X-A', '1'])),
];
