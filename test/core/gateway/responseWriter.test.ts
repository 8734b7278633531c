import { describe, expect, it } from 'vitest';
import { defaultReadings, type Readings } from '#core/gateway/readings.ts';
import {
  corsResponseHeaders,
  isCorsResponseHeader,
  ResponseWriter,
} from '#core/gateway/responseWriter.ts';
import type { HeaderList, HttpResponse } from '#core/http/message.ts';
import type { CorsPolicy } from '#core/setup/setup.ts';
import { policy, setup } from '../../helpers/setups.ts';

const origin = 'https://shop.example';

interface Given {
  readonly change?: Partial<CorsPolicy>;
  readonly native?: HttpResponse;
  readonly readings?: Partial<Readings>;
}

const writer = ({ change = {}, native, readings = {} }: Given) =>
  new ResponseWriter(policy(change), setup(change, native && { nativeResponse: native }), {
    ...defaultReadings,
    ...readings,
  });

/** Lines as they stand on the wire, the long prefix cut. */
const lines = ({ headers }: HttpResponse): string[] =>
  headers.map(([name, value]) => `${name.replace('Access-Control-', '')}: ${value}`.trim());

const bare = { allowMethods: [], allowHeaders: [], exposeHeaders: [], maxAge: null };
const off = { ...bare, allowCredentials: false };

const respondWith = (headers: HeaderList): HttpResponse => ({
  status: 503,
  statusText: 'Busy',
  headers,
});

describe('a preflight that is allowed', () => {
  it.each([
    [
      'everything filled in, in the order of the flowchart',
      {},
      [
        `Allow-Origin: ${origin}`,
        'Allow-Methods: GET,PUT',
        'Allow-Headers: X-One,X-Two',
        'Max-Age: 600',
        'Allow-Credentials: true',
      ],
    ],
    ['nothing filled in', { change: off }, [`Allow-Origin: ${origin}`]],
    [
      'a Max Age of 0, which is one',
      { change: { ...off, maxAge: 0 } },
      [`Allow-Origin: ${origin}`, 'Max-Age: 0'],
    ],
    [
      'nothing filled in, sent empty',
      { change: off, readings: { 'empty-lists': 'sent-empty' } },
      [`Allow-Origin: ${origin}`, 'Allow-Methods:', 'Allow-Headers:', 'Max-Age:'],
    ],
    [
      'Credentials off, sent as false',
      { change: off, readings: { 'credentials-false': 'sent-false' } },
      [`Allow-Origin: ${origin}`, 'Allow-Credentials: false'],
    ],
    [
      'Credentials on, whatever is sent for off',
      { change: bare, readings: { 'credentials-false': 'sent-false' } },
      [`Allow-Origin: ${origin}`, 'Allow-Credentials: true'],
    ],
    [
      'Vary, behind all others',
      { change: bare, readings: { vary: 'added' } },
      [`Allow-Origin: ${origin}`, 'Allow-Credentials: true', 'Vary: Origin'],
    ],
    [
      'the native service has no part in it',
      {
        change: off,
        native: respondWith([['X-Native', '1']]),
        readings: { 'native-cors': 'both-sent' },
      },
      [`Allow-Origin: ${origin}`],
    ],
  ] as [string, Given, string[]][])('%s', (_, given, expected) => {
    const response = writer(given).preflight(origin);
    expect(lines(response)).toEqual(expected);
    expect(response).toMatchObject({ status: 200, statusText: 'OK' });
  });
});

describe('a CORS request that is allowed', () => {
  const speaking = respondWith([
    ['Content-Type', 'text/plain'],
    ['access-control-allow-origin', '*'],
    ['Vary', 'Accept'],
    ['Access-Control-Max-Age', '5'],
  ]);

  it.each([
    [
      'everything filled in, in the order of the flowchart',
      {},
      [`Allow-Origin: ${origin}`, 'Allow-Credentials: true', 'Expose-Headers: X-Seen'],
    ],
    ['nothing filled in', { change: off }, [`Allow-Origin: ${origin}`]],
    [
      'nothing filled in, sent empty',
      { change: off, readings: { 'empty-lists': 'sent-empty' } },
      [`Allow-Origin: ${origin}`, 'Expose-Headers:'],
    ],
    [
      'Credentials off, sent as false',
      { change: off, readings: { 'credentials-false': 'sent-false' } },
      [`Allow-Origin: ${origin}`, 'Allow-Credentials: false'],
    ],
    [
      'behind the native service’s own lines, of which those of CORS go',
      { change: off, native: speaking },
      ['Content-Type: text/plain', 'Vary: Accept', `Allow-Origin: ${origin}`],
    ],
    [
      'behind all of the native service’s lines, where both are sent',
      { change: off, native: speaking, readings: { 'native-cors': 'both-sent' } },
      [
        'Content-Type: text/plain',
        'access-control-allow-origin: *',
        'Vary: Accept',
        'Max-Age: 5',
        `Allow-Origin: ${origin}`,
      ],
    ],
    [
      'Vary, beside that of the native service',
      { change: off, native: speaking, readings: { vary: 'added' } },
      ['Content-Type: text/plain', 'Vary: Accept', `Allow-Origin: ${origin}`, 'Vary: Origin'],
    ],
  ] as [string, Given, string[]][])('%s', (_, given, expected) => {
    const response = writer(given).corsRequest(origin);
    expect(lines(response)).toEqual(expected);
  });

  it('has status and reason of the native service', () => {
    expect(writer({ native: speaking }).corsRequest(origin)).toMatchObject({
      status: 503,
      statusText: 'Busy',
    });
    expect(writer({}).corsRequest(origin)).toMatchObject({ status: 200, statusText: 'OK' });
  });

  it.each(['null', 'https://A.example', 'r:x', ''])('echoes the Origin %j as sent', (sent) => {
    expect(writer({}).corsRequest(sent).headers[0]).toEqual(['Access-Control-Allow-Origin', sent]);
    expect(writer({}).preflight(sent).headers[0]).toEqual(['Access-Control-Allow-Origin', sent]);
  });
});

describe('the native service', () => {
  it('is handed on untouched', () => {
    const native = respondWith([['Access-Control-Allow-Origin', '*']]);
    expect(writer({ native }).native).toBe(native);
  });
  it('answers 200 OK if nothing else is said', () => {
    expect(writer({}).native).toEqual({ status: 200, statusText: 'OK', headers: [] });
  });
});

describe('isCorsResponseHeader', () => {
  it.each([
    ...corsResponseHeaders.map((name) => [name, true] as const),
    ['access-control-allow-origin', true],
    ['ACCESS-CONTROL-EXPOSE-HEADERS', true],
    ['Access-Control-Request-Method', false],
    ['Vary', false],
    ['Timing-Allow-Origin', false],
    ['', false],
  ] as const)('%s: %s', (name, expected) => {
    expect(isCorsResponseHeader(name)).toBe(expected);
  });
});
