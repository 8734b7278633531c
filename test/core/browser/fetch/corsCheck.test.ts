import { describe, expect, it } from 'vitest';
import { browsers } from '#core/browser/browsers.ts';
import { corsCheck } from '#core/browser/fetch/corsCheck.ts';
import type { Steps } from '#core/browser/fetchStep.ts';
import type { BrowserId } from '#core/browser/pageCall.ts';
import type { HeaderList } from '#core/http/message.ts';
import { simulateFetch } from '#core/browser/simulateFetch.ts';
import { allowOrigin, call, page, received, requestOf, response } from '../calls.ts';

type Credentials = 'omit' | 'include';

const check = (
  headers: HeaderList,
  credentials: Credentials = 'omit',
  id: BrowserId = 'standard',
) =>
  corsCheck(requestOf({ credentials }, id), page, received(headers, id), browsers[id], [])?.code ??
  'passes';

const credentialed = (value: string) => ['Access-Control-Allow-Credentials', value] as const;

describe('the CORS check', () => {
  it.each<[HeaderList, Credentials, string]>([
    [[], 'omit', 'allow-origin-missing'],
    [[allowOrigin('*')], 'omit', 'passes'],
    [[allowOrigin('*'), credentialed('true')], 'include', 'allow-origin-any'],
    [[allowOrigin(page)], 'omit', 'passes'],
    [[allowOrigin(` ${page}\t`)], 'omit', 'passes'],
    [[allowOrigin(`${page}/`)], 'omit', 'allow-origin'],
    [[allowOrigin(page.toUpperCase())], 'omit', 'allow-origin'],
    [[allowOrigin('')], 'omit', 'allow-origin'],
    [[allowOrigin(page), allowOrigin(page)], 'omit', 'allow-origin'],
    [[allowOrigin(page)], 'include', 'allow-credentials'],
    [[allowOrigin(page), credentialed('True')], 'include', 'allow-credentials'],
    [[allowOrigin(page), credentialed('true')], 'include', 'passes'],
    [[allowOrigin(page), credentialed('True')], 'omit', 'passes'],
  ])('%j with %s: %s', (headers, credentials, code) => {
    expect(check(headers, credentials)).toBe(code);
  });

  it('notes every decision as it is taken', () => {
    const steps: Steps = [];
    const answer = received([allowOrigin(page), credentialed('yes')]);
    corsCheck(requestOf({ credentials: 'include' }), page, answer, browsers.standard, steps);
    expect(steps).toEqual([
      { id: 'cors-check/allow-origin-present', passed: true, subject: page, against: null },
      { id: 'cors-check/allow-origin', passed: true, subject: page, against: page },
      { id: 'cors-check/allow-credentials', passed: false, subject: 'yes', against: 'true' },
    ]);
  });
});

describe('deviations', () => {
  it('Firefox counts lines before anything else, by the usual spelling', () => {
    expect(check([allowOrigin('*'), allowOrigin('')], 'omit', 'firefox')).toBe(
      'allow-origin-lines',
    );
    const lower = ['access-control-allow-origin', page] as const;
    expect(check([allowOrigin(page), lower], 'omit', 'firefox')).toBe('allow-origin');
  });

  it('Firefox reads an empty line and `true` as `true`', () => {
    const lines = [allowOrigin(page), credentialed(''), credentialed('true')];
    expect(check(lines, 'include', 'firefox')).toBe('passes');
    expect(check(lines, 'include', 'chromium')).toBe('allow-credentials');
  });

  it('Chromium overlooks a space before the colon', () => {
    const spaced = ['Access-Control-Allow-Origin ', page] as const;
    expect(check([spaced], 'omit', 'chromium')).toBe('passes');
    expect(check([spaced])).toBe('allow-origin-missing');
  });
});

describe('a foreign value that is not ASCII', () => {
  const refused = (value: string, browser: BrowserId) =>
    simulateFetch(call(), () => response([allowOrigin(value)]), browser);

  it('is lost to Chromium unless it is UTF-8', () => {
    expect(refused('http://\xe4.test', 'chromium').corsError).toEqual({
      kind: 'InvalidAllowOriginValue',
      parameter: '',
    });
    const { corsError, console } = refused('http://\xc3\xa4.test', 'chromium');
    expect(corsError).toEqual({ kind: 'AllowOriginMismatch', parameter: 'http://ä.test' });
    expect(console[0]).toContain(String.raw`'http://\u00C3\u00A4.test'`);
  });

  it('is shown with U+FFFD by Firefox unless it is UTF-8', () => {
    expect(refused('http://\xe4.test', 'firefox').console[0]).toContain('‘http://\ufffd.test’');
    expect(refused('http://\xc3\xa4.test', 'firefox').console[0]).toContain('‘http://ä.test’');
  });
});
