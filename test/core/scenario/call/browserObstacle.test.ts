import { describe, expect, it } from 'vitest';
import type { BrowserId, PageCall } from '#core/browser/pageCall.ts';
import { obstacleFieldWords, obstacleSentence } from '#core/explain/browser/obstacleWords.ts';
import { plain } from '#core/explain/phrase.ts';
import { browserObstacle } from '#core/scenario/call/browserObstacle.ts';
import type { Setup } from '#core/setup/setup.ts';
import { call, shop, simulated } from '../../explain/browser/pages.ts';

const include: Partial<PageCall> = { credentials: 'include' };
const noPolicy = (setup: Setup): Setup => ({ ...setup, policy: null });

function obstacle(given: Partial<PageCall>, setup: Setup, browser: BrowserId = 'chromium') {
  const page = simulated(given, { setup, browser });
  const found = browserObstacle(page);
  return (
    found && {
      field: found.field,
      header: found.header,
      wanted: found.wanted,
      sentence: plain(obstacleSentence(found, page, call(given)), '`'),
      atField: found.field && plain(obstacleFieldWords(found), '`'),
    }
  );
}

describe('what a browser misses in an answer that the gateway allowed', () => {
  it.each<[what: string, given: Partial<PageCall>, Setup, field: string | null, sentence: string]>([
    [
      'credentials that the policy does not allow',
      include,
      shop(),
      'allowCredentials',
      'The call says `credentials: include`; the answer has no `Access-Control-Allow-Credentials: true`.',
    ],
    [
      'the same in a preflight',
      { ...include, method: 'PUT' },
      shop(),
      'allowCredentials',
      'The call says `credentials: include`; the answer has no `Access-Control-Allow-Credentials: true`.',
    ],
    [
      'no policy, and a native service without CORS',
      {},
      noPolicy(shop()),
      null,
      'The page is on `https://shop.example`; the answer has no `Access-Control-Allow-Origin`.',
    ],
    [
      'no policy, and a native service that allows any origin',
      include,
      noPolicy(shop([['Access-Control-Allow-Origin', '*']])),
      null,
      'The call says `credentials: include`; the answer allows `*`, which then means no origin.',
    ],
    [
      'no policy, and a native service that allows another origin',
      {},
      noPolicy(shop([['Access-Control-Allow-Origin', 'https://a.example']])),
      null,
      'The Origin is `https://shop.example`; the answer allows `https://a.example`.',
    ],
    [
      'a preflight that a native service answers with an error',
      { method: 'PUT' },
      noPolicy(shop([['Access-Control-Allow-Origin', '*']], { status: 500 })),
      null,
      'The preflight is answered with `500`; only 200 to 299 lets the call through.',
    ],
    [
      'a login page of another server',
      {},
      shop([['Location', 'https://login.example/']], { status: 302 }),
      null,
      'The page is on `https://shop.example`; the answer of `https://login.example` has no `Access-Control-Allow-Origin`.',
    ],
  ])('%s', (_, given, setup, field, sentence) => {
    const found = obstacle(given, setup);
    expect(found?.field).toBe(field);
    expect(found?.sentence).toBe(sentence);
  });

  it('says at the field what it wants', () => {
    expect(obstacle(include, shop())?.atField).toBe(
      'The call sends credentials, so the browser wants `true` here.',
    );
  });

  it('is another one in a browser that reads `*` to the letter', () => {
    const setup = noPolicy(
      shop([
        ['Access-Control-Allow-Origin', '*'],
        ['Access-Control-Allow-Headers', '*'],
      ]),
    );
    const given: Partial<PageCall> = { headers: [['Authorization', 'x']] };
    expect(obstacle(given, setup, 'chromium')).toBeNull();
    expect(obstacle(given, setup, 'standard')).toMatchObject({
      header: 'Access-Control-Allow-Headers',
      sentence:
        'In the answer, `Access-Control-Allow-Headers` is `*`, without `authorization`; `*` does not stand for it here.',
    });
  });

  it.each<[what: string, given: Partial<PageCall>]>([
    ['where the page reads the answer', {}],
    ['where the gateway refuses', { method: 'DELETE' }],
    ['where the call throws', { mode: 'navigate' }],
  ])('is nothing %s', (_, given) => {
    expect(obstacle(given, shop())).toBeNull();
  });
});
