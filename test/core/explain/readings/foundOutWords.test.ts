import { describe, expect, it } from 'vitest';
import { dateWords } from '#core/explain/dateWords.ts';
import { plain } from '#core/explain/phrase.ts';
import { foundOutOn, proofWords, showedWords } from '#core/explain/readings/foundOutWords.ts';
import type { ReadingId } from '#core/gateway/readings.ts';
import type { HeaderList } from '#core/http/message.ts';
import type { Observation } from '#core/scenario/observation.ts';
import { normalSetup } from '#core/setup/writtenSetup.ts';
import { foundOut } from '../../share/states.ts';

describe('a day in words', () => {
  it.each([
    ['2026-11-29', '29 November 2026'],
    ['2026-01-01', '1 January 2026'],
    ['2028-02-29', '29 February 2028'],
    ['2026-05-09', '9 May 2026'],
  ])('%s: %s', (day, words) => {
    expect(dateWords(day)).toBe(words);
  });

  it('is in tags and sentences', () => {
    expect(foundOutOn('2026-11-29')).toBe('found out on 29 November 2026');
    expect(showedWords('2026-11-29', 'Yes, compared exactly')).toBe(
      'As of 29 November 2026: Yes, compared exactly. Shown by:',
    );
  });
});

const setup = normalSetup({
  policy: {
    allowedOrigins: ['https://a.example'],
    allowHeaders: [],
    exposeHeaders: [],
    allowCredentials: false,
    allowMethods: ['GET'],
    maxAge: null,
  },
  applications: [],
  nativeResponse: {
    status: 200,
    statusText: 'OK',
    headers: [
      ['Content-Type', 'text/plain'],
      ['Access-Control-Allow-Origin', '*'],
    ],
  },
});

const seen = (method: string, headers: HeaderList | null): Observation => ({
  setup,
  request: { method, headers: [['Origin', 'https://a.example']] },
  response: { status: 200, statusText: 'OK', headers },
});

const own = ['Access-Control-Allow-Origin', 'https://a.example'] as const;
const native = ['Access-Control-Allow-Origin', '*'] as const;

describe('what proves a reading', () => {
  const [refused, http2, passed] = foundOut.proof as [Observation, Observation, Observation];

  it.each<[what: string, id: ReadingId, observation: Observation, words: string]>([
    [
      'a preflight that was refused',
      'header-case',
      refused,
      'OPTIONS from https://portal.acme-energy.io asking for GET with x-tenant: 403 Header Not Supported',
    ],
    [
      'over HTTP/2',
      'method-case',
      http2,
      'OPTIONS from https://portal.acme-energy.io asking for get: 405 Method Not Allowed',
    ],
    [
      'by a line that was there',
      'vary',
      passed,
      'GET from http://localhost:4200: 201 Created, with Vary: Origin',
    ],
    [
      'without an Origin',
      'method-case',
      { ...refused, request: { method: 'OPTIONS', headers: [] } },
      'OPTIONS without an Origin: 403 Header Not Supported',
    ],
    [
      'by a line that was not there',
      'vary',
      seen('GET', [own]),
      'GET from https://a.example: 200 OK, without Vary',
    ],
    [
      'by a header that was off',
      'credentials-false',
      seen('GET', [own, ['Access-Control-Allow-Credentials', 'false']]),
      'GET from https://a.example: 200 OK, with Access-Control-Allow-Credentials: false',
    ],
    [
      'by two lines',
      'native-cors',
      seen('GET', [native, own]),
      'GET from https://a.example: 200 OK, with Access-Control-Allow-Origin: * and with Access-Control-Allow-Origin: https://a.example',
    ],
    [
      'by empty headers of a preflight',
      'empty-lists',
      seen('OPTIONS', [['Access-Control-Allow-Headers', '']]),
      'OPTIONS from https://a.example: 200 OK, with Access-Control-Allow-Headers:, without Access-Control-Max-Age',
    ],
    [
      'by no empty header of an answer',
      'empty-lists',
      seen('GET', []),
      'GET from https://a.example: 200 OK, without Access-Control-Expose-Headers',
    ],
    [
      'of an answer of which only the status is known',
      'vary',
      seen('GET', null),
      'GET from https://a.example: 200 OK',
    ],
  ])('%s', (_, id, observation, words) => {
    expect(plain(proofWords(observation, id))).toBe(words);
  });
});
