import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  initiatorCall,
  initiatorIds,
  initiatorLines,
  workerLines,
} from '#core/browser/initiators/initiators.ts';
import { simulateFetch } from '#core/browser/simulateFetch.ts';
import { valueOf } from '#core/http/headers.ts';
import { protocolConsole, withoutCategory } from '../../../helpers/protocolConsole.ts';

interface Measured {
  readonly url: string;
  readonly requests: readonly string[];
  readonly chromium: readonly string[];
  readonly firefox: readonly string[];
}

const file = new URL('../../../fixtures/browser/initiators.json', import.meta.url);
const measured = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Measured>;
const page = { pageOrigin: 'http://app.example' };
const refusing = () => ({
  status: 403,
  statusText: 'Specified Origin is not allowed',
  headers: [],
});

const called = initiatorIds.filter((id) => initiatorCall(id, { ...page, url: '/' }));

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  it.each(called)('%s sends and says what was measured', (id) => {
    const { url, requests, [browser]: lines } = measured[id]!;
    const outcome = simulateFetch(initiatorCall(id, { ...page, url })!, refusing, browser);
    const sent = outcome.exchanges.map(({ request: { method, url: to, headers } }) => {
      const asked = valueOf(headers, 'Access-Control-Request-Method') ?? '-';
      return `${method} ${to} O=${valueOf(headers, 'Origin')} acrm=${asked}`;
    });
    expect(sent).toEqual(requests);
    const shown = initiatorLines(id, outcome, browser);
    expect(protocolConsole(shown)).toEqual(withoutCategory(lines));
  });

  it('a worker says what was measured', () => {
    const { url, [browser]: lines } = measured['worker']!;
    expect(workerLines({ ...page, url }, browser)).toEqual(withoutCategory(lines));
  });
});

describe('a worker', () => {
  it('of the own origin, or of no URL, is not refused', () => {
    expect(workerLines({ ...page, url: '/w.js' }, 'chromium')).toEqual([]);
    expect(workerLines({ pageOrigin: 'null', url: '/w.js' }, 'chromium')).toEqual([]);
  });

  it.each([
    [
      'chromium',
      "SecurityError: Failed to construct 'Worker': Script at 'http://a.example/w.js' cannot be accessed from origin 'null'.",
    ],
    [
      'firefox',
      'Security Error: Content at null/page may not load data from http://a.example/w.js.',
    ],
  ] as const)('of an opaque page whose URL is not known is refused in %s', (browser, line) => {
    const call = { pageOrigin: 'null', url: 'http://a.example/w.js' };
    expect(workerLines(call, browser)).toEqual([line]);
  });
});

describe('the call of an initiator', () => {
  it('is of the same page and URL, with nothing else of the call', () => {
    const call = { pageOrigin: 'null', pageUrl: 'https://a.example/b', url: 'c' };
    expect(initiatorCall('image', { ...call, method: 'PUT', headers: [['X-A', '1']] })).toEqual(
      call,
    );
  });
});
