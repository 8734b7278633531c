import type { HeaderList } from '#core/http/message.ts';
import { row, type MeasuredCall } from '../measuredCall.ts';
import { allowCredentials, allowHeaders, allowing, nativeAllowing } from '../servers.ts';

/** Sends headers to a gateway that allows none of them, so that it shows which are asked for. */
const sending = (name: string, ...headers: HeaderList): MeasuredCall =>
  row(name, { headers }, allowing({ allowMethods: ['GET'] }));

/** Which headers are sent, which ask first, and which the answer lets through. */
export const headerCalls: readonly MeasuredCall[] = [
  row(
    'names are asked for in lower case and sorted',
    {
      headers: [
        ['X-B', '1'],
        ['x-a', '2'],
        ['Content-Type', 'application/json'],
      ],
    },
    allowing({ allowMethods: ['GET'], allowHeaders: ['X-A', 'X-B', 'Content-Type'] }),
  ),
  row(
    'a header set twice is asked for once',
    {
      headers: [
        ['X-A', '1'],
        ['x-a', '2'],
      ],
    },
    nativeAllowing(allowHeaders('x-a')),
  ),
  row(
    'the first refused header is named',
    {
      headers: [
        ['X-C', '1'],
        ['X-A', '1'],
        ['X-B', '1'],
      ],
    },
    nativeAllowing(allowHeaders('x-a')),
  ),
  row('any header under *', { headers: [['X-A', '1']] }, nativeAllowing(allowHeaders('*'))),
  row(
    'a header under * with credentials',
    { headers: [['X-A', '1']], credentials: 'include' },
    nativeAllowing(allowCredentials(), allowHeaders('*')),
  ),
  row(
    'Authorization that is listed',
    { headers: [['Authorization', 'Bearer x']] },
    nativeAllowing(allowHeaders('Authorization')),
  ),
  row(
    'Authorization under *',
    { headers: [['Authorization', 'Bearer x']] },
    nativeAllowing(allowHeaders('*')),
  ),
  row(
    'a list of headers with a bad token',
    { headers: [['X-A', '1']] },
    nativeAllowing(allowHeaders('x-a, b@d')),
  ),

  sending('Content-Type application/json', ['Content-Type', 'application/json']),
  sending('Content-Type in upper case with a charset', ['Content-Type', 'TEXT/PLAIN; charset=x']),
  sending('Content-Type with a quoted charset', ['Content-Type', 'text/plain;charset="utf-8"']),
  sending('Content-Type with a bad parameter', ['Content-Type', 'text/plain; ;x']),
  sending('Content-Type with a colon', ['Content-Type', 'text/plain; a:b']),
  sending('Accept of 128 bytes', ['Accept', 'a'.repeat(128)]),
  sending('Accept of 129 bytes', ['Accept', 'a'.repeat(129)]),
  sending('Accept with bytes beyond ASCII', ['Accept', 'text/\xe4']),
  sending('Accept with a brace', ['Accept', 'text/{x}']),
  sending(
    'Accept on two lines of 128 bytes together',
    ['Accept', 'a'.repeat(64)],
    ['Accept', 'b'.repeat(62)],
  ),
  sending('Accept-Language', ['Accept-Language', 'de, en;q=0.5']),
  sending('Accept-Language with an underscore', ['Accept-Language', 'de_DE']),
  sending('Content-Language', ['Content-Language', 'de-AT']),
  sending('Range from a start', ['Range', 'bytes=0-']),
  sending('Range of the last bytes', ['Range', 'bytes=-5']),
  sending('Range that runs backwards', ['Range', 'bytes=5-1']),
  sending('client hints', ['DPR', '1.5'], ['Save-Data', 'on'], ['RTT', '50']),
  sending('client hints with bad values', ['DPR', 'x'], ['Save-Data', 'off']),
  sending('X-HTTP-Method-Override: PUT', ['X-HTTP-Method-Override', 'PUT']),
  sending('X-HTTP-Method-Override: TRACE is dropped', ['X-HTTP-Method-Override', 'GET, trace']),
  sending('User-Agent is dropped', ['User-Agent', 'another']),
  sending(
    'forbidden headers are dropped',
    ['Cookie', 'a=1'],
    ['Origin', 'http://elsewhere.example'],
    ['Via', 'x'],
    ['DNT', '1'],
    ['Date', 'x'],
    ['Proxy-Authorization', 'x'],
    ['Sec-Anything', 'x'],
    ['Access-Control-Request-Headers', 'x'],
  ),
];
