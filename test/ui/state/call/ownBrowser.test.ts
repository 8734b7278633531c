import { describe, expect, it } from 'vitest';
import { ownBrowser } from '#ui/state/call/ownBrowser.ts';

const webkit = 'AppleWebKit/605.1.15 (KHTML, like Gecko)';

describe('the browser of the visitor', () => {
  it.each([
    ['firefox', 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0'],
    [
      'safari',
      `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${webkit} Version/26.0 Safari/605.1.15`,
    ],
    [
      'chromium',
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
    ],
    [
      'chromium',
      'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0 Safari/537.36 Edg/156.0',
    ],
    ['chromium', `Mozilla/5.0 (iPhone) ${webkit} CriOS/156.0 Mobile/15E148 Safari/604.1`],
    [
      'chromium',
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/156.0.0.0 Safari/537.36',
    ],
    ['chromium', 'curl/8.14.1'],
  ])('%s: %s', (id, userAgent) => {
    expect(ownBrowser(userAgent)).toBe(id);
  });
});
