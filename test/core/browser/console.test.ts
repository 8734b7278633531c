import { describe, expect, it } from 'vitest';
import { chromiumRefused } from '#core/browser/chromium/console.ts';
import { firefoxAuthorizationWarning, firefoxRefused } from '#core/browser/firefox/console.ts';
import type { Circumstances } from '#core/browser/browser.ts';
import type { Refusal } from '#core/browser/fetch/refusal.ts';
import { protocolConsole } from '../../helpers/protocolConsole.ts';
import { messages } from './truth.ts';

const url = (text: string) => /'(\w+:\/\/[^']+)'|at ‘?([a-z]+:\/\/\S+?)[’.]* /.exec(text);

/** Refusals of which one must have led to a measured message. */
const refusals = (
  value: string,
  name: string,
  method: string,
  target: string,
): readonly Refusal[] => [
  ...[200, 204, 300, 403].map((status) => ({ code: 'allow-origin-missing', status }) as const),
  { code: 'allow-origin-any' },
  { code: 'allow-origin', value },
  { code: 'allow-origin-lines', value },
  { code: 'allow-credentials', value },
  { code: 'preflight-redirect', then: null },
  { code: 'preflight-status', status: 300 },
  { code: 'methods-list', token: value },
  { code: 'headers-list', token: value },
  { code: 'method', method },
  { code: 'header', name },
  { code: 'redirect-user-info' },
  { code: 'redirect-scheme', url: target },
  { code: 'scheme', scheme: 'ftp' },
  { code: 'connection' },
];

/** Kinds about networks of other reach, which a call does not tell. */
const ofOtherNetworks = /address space/;

const quoted = (text: string) =>
  /value '([^']*)'|values '([^']*)'|response is '([^']*)'|(?:match|token) ‘([^’]*)’/.exec(text);

function linesFor(text: string, browser: 'chromium' | 'firefox'): readonly string[] {
  const at = url(text);
  const target = at?.[1] ?? at?.[2] ?? '';
  const first = /redirected from '([^']+)'/.exec(text)?.[1];
  const value =
    quoted(text)
      ?.slice(1)
      .find((part) => part !== undefined) ?? '';
  const refused = browser === 'chromium' ? chromiumRefused : firefoxRefused;
  const places = [false, true].map((inPreflight): Circumstances => ({
    call: {
      pageOrigin: 'http://app.test:8101',
      url: target,
      api: text.includes('XMLHttpRequest at') ? 'xhr' : 'fetch',
    },
    firstUrl: first ?? target,
    url: target,
    method: 'GET',
    response: null,
    origin: 'http://app.test:8101',
    last: null,
    inPreflight,
    inRedirect: false,
    inCors: true,
  }));
  const header = /field (\S+) is|header ‘([a-z-]+)’ is/.exec(text);
  const method = /Method (\S+) is/.exec(text)?.[1] ?? '';
  const all = refusals(value, header?.[1] ?? header?.[2] ?? '', method, target);
  return places.flatMap((place) => [
    ...all.flatMap((refusal) => refused(refusal, place)),
    ...firefoxAuthorizationWarning(place),
  ]);
}

describe.each(['chromium', 'firefox'] as const)('%s says', (browser) => {
  const texts = messages[browser]
    .map(({ text }) => text)
    .filter((text) => !ofOtherNetworks.test(text));

  it.each(texts)('%s', (text) => {
    expect(protocolConsole(linesFor(text, browser))).toContain(text);
  });
});
