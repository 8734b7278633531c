import { describe, expect, it } from 'vitest';
import type { HttpRequest } from '#core/http/message.ts';
import { otherSenders, type SenderId } from '#core/observed/otherSenders.ts';
import type { ObservedResponse } from '#core/scenario/observed.ts';
import { emptyPolicy } from '#core/setup/setup.ts';
import { normalSetup } from '#core/setup/writtenSetup.ts';

const setup = normalSetup({ policy: emptyPolicy, applications: [] });
const preflight: HttpRequest = { method: 'OPTIONS', headers: [] };
const actual: HttpRequest = { method: 'PUT', headers: [] };

const answer = (status: number, change: Partial<ObservedResponse> = {}): ObservedResponse => ({
  status,
  statusText: null,
  headers: [],
  ...change,
});

describe('who else could have sent an answer', () => {
  it.each<[string, HttpRequest, ObservedResponse, readonly SenderId[]]>([
    ['405 to a preflight', preflight, answer(405), ['server-options']],
    ['405 to the call', actual, answer(405), []],
    [
      '405 by what names itself in Server',
      preflight,
      answer(405, { headers: [['Server', 'nginx']] }),
      ['server-options', 'in-front'],
    ],
    [
      '403 with a page for people',
      preflight,
      answer(403, { headers: [['Content-Type', 'text/html; charset=utf-8']] }),
      ['in-front', 'server-host'],
    ],
    [
      '403 that speaks of the origin',
      preflight,
      answer(403, { statusText: 'Specified Origin is not allowed' }),
      ['server-cors', 'server-host'],
    ],
    [
      '403 whose body speaks of the origin',
      preflight,
      answer(403, { message: 'Specified Origin is not allowed' }),
      ['server-cors', 'server-host'],
    ],
    [
      '403 that speaks of the header in the words of Integration Server',
      preflight,
      answer(403, { statusText: 'Header not supported' }),
      ['server-cors', 'server-host'],
    ],
    [
      '403 that speaks of the method',
      preflight,
      answer(403, { statusText: 'Method not supported' }),
      ['server-method', 'server-host'],
    ],
    [
      '403 to the call, the application is suspended',
      actual,
      answer(403, { message: 'Application has been identified but it is currently suspended' }),
      ['server-host', 'suspended-application'],
    ],
    ['401', actual, answer(401), ['identification']],
    ['400', actual, answer(400), ['host-name']],
    ['500', actual, answer(500), ['transport']],
    ['503', actual, answer(503), ['load']],
    ['429', actual, answer(429), ['load']],
    ['404', actual, answer(404), ['not-found']],
    ['200 with other headers', preflight, answer(200), ['native-service']],
  ])('%s', (_, request, response, senders) => {
    expect(otherSenders({ setup, request, response })).toEqual([...senders, 'cluster-node']);
  });

  it('405 of an API without a CORS policy', () => {
    const without = normalSetup({ policy: null, applications: [] });
    expect(otherSenders({ setup: without, request: actual, response: answer(405) })).toEqual([
      'api-without-method',
      'cluster-node',
    ]);
  });
});
