import { describe, expect, it } from 'vitest';
import type { BrowserId, PageCall } from '#core/browser/pageCall.ts';
import { indistinguishable } from '#core/explain/browser/consoleLineWords.ts';
import { plain } from '#core/explain/phrase.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import { simulatePage } from '#core/scenario/simulatePage.ts';
import { call, shop, simulated } from './pages.ts';

const origin = { pageOrigin: 'https://other.example', method: 'PUT' };
const method = { method: 'DELETE' };
const header = { headers: [['x-a', 'b']] as const };

const look = (answer: string) =>
  `Look at the answer to the OPTIONS request, in the Network tab or with \`curl -i\`: here it is ${answer}. Over HTTP/2 it has no reason phrase: use \`curl --http1.1 -i\` against the gateway’s own port, or look at the body.`;
const row1 = '403 Specified Origin is not allowed';
const row2 = '405 Method Not Allowed';
const row3 = '403 Header Not Supported';

describe('the refusals that a console line does not distinguish', () => {
  it.each<[BrowserId, row: number, given: Partial<PageCall>, sentence: string]>([
    [
      'chromium',
      1,
      origin,
      `Row 2 (\`${row2}\`) and row 3 (\`${row3}\`) would print this very line. ${look(`\`${row1}\``)}`,
    ],
    [
      'chromium',
      2,
      method,
      `Row 1 (\`${row1}\`) and row 3 (\`${row3}\`) would print this very line. ${look(`\`${row2}\``)}`,
    ],
    [
      'chromium',
      3,
      header,
      `Row 1 (\`${row1}\`) and row 2 (\`${row2}\`) would print this very line. ${look(`\`${row3}\``)}`,
    ],
    [
      'firefox',
      1,
      origin,
      `Row 3 (\`${row3}\`) would print this very line. ${look(`\`${row1}\``)}`,
    ],
    [
      'firefox',
      2,
      method,
      `Firefox prints the status, and only preflight row 2 answers \`405\`. ${look(`\`${row2}\``)}`,
    ],
    [
      'safari',
      2,
      method,
      `Safari prints the status, and only preflight row 2 answers \`405\`. ${look(`\`${row2}\``)}`,
    ],
    [
      'firefox',
      3,
      header,
      `Row 1 (\`${row1}\`) would print this very line. ${look(`\`${row3}\``)}`,
    ],
  ])('%s, row %i', (browser, _, given, sentence) => {
    expect(plain(indistinguishable(simulated(given, { browser }))!, '`')).toBe(sentence);
  });

  it.each<[what: string, browser: BrowserId, given: Partial<PageCall>]>([
    ['the standard, which prints no line', 'standard', method],
    ['a call that is allowed', 'chromium', {}],
    ['a preflight that is allowed', 'chromium', { method: 'PUT' }],
    [
      'a request that is refused without a preflight',
      'chromium',
      { pageOrigin: 'https://other.example' },
    ],
    ['an answer that the browser keeps from the page', 'chromium', { credentials: 'include' }],
    ['a call that throws', 'chromium', { body: { kind: 'string' } }],
  ])('are missing: %s', (_, browser, given) => {
    expect(indistinguishable(simulated(given, { browser }))).toBeNull();
  });
});

it('says over HTTP/2, which has no reason phrase, where it is to be seen', () => {
  const view = { call: call(method), http2: true };
  const side = { setup: shop(), readings: {}, evaluate };
  expect(plain(indistinguishable(simulatePage(view, side, 'firefox'))!, '`')).toBe(
    'Firefox prints the status, and only preflight row 2 answers `405`. Over HTTP/2 the answer to the OPTIONS request is `405` without a reason phrase, whatever the Network tab fills in. `curl --http1.1 -i` against the gateway’s own port shows `405 Method Not Allowed`; or look at the body.',
  );
});
