import { describe, expect, it } from 'vitest';
import { browserStepIds, type FetchStep } from '#core/browser/fetchStep.ts';
import { stepWords } from '#core/explain/browser/fetchStepWords.ts';
import { plain } from '#core/explain/phrase.ts';

const say = (id: FetchStep['id'], passed: boolean, subject: string | null = 'S', against = 'A') =>
  plain(stepWords({ id, passed, subject, against }), '`');

describe('a step of the browser in words', () => {
  it.each(browserStepIds)('%s is a fragment either way', (id) => {
    const [yes, no] = [say(id, true), say(id, false)];
    expect(yes).not.toBe(no);
    for (const words of [yes, no]) expect(words).toMatch(/^[^.]*[^.]$/);
  });

  it.each<[FetchStep['id'], boolean, string | null, string]>([
    ['main-fetch/header-safelisted', false, 'x-a', 'header `x-a` is not CORS-safelisted'],
    ['main-fetch/method-safelisted', true, 'GET', 'method `GET` is CORS-safelisted'],
    ['main-fetch/preflight-flag', false, 'stream', 'a stream as body always asks for a preflight'],
    ['cors-check/allow-origin-present', false, null, '`Access-Control-Allow-Origin` is missing'],
    ['cors-check/allow-credentials', false, null, '`Access-Control-Allow-Credentials` is missing'],
    [
      'cors-check/allow-credentials',
      false,
      'yes',
      '`Access-Control-Allow-Credentials` is `yes` instead of `true`',
    ],
    [
      'main-fetch/preflight-flag',
      false,
      'upload-listener',
      'an upload listener always asks for a preflight',
    ],
    [
      'cors-check/allow-origin-lines',
      false,
      '2',
      'there are 2 `Access-Control-Allow-Origin` lines',
    ],
  ])('%s %s %s', (id, passed, subject, words) => expect(say(id, passed, subject)).toBe(words));
});
