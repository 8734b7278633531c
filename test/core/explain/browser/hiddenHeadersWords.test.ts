import { describe, expect, it } from 'vitest';
import type { PageCall } from '#core/browser/pageCall.ts';
import { hiddenHeaders } from '#core/explain/browser/hiddenHeadersWords.ts';
import { plain } from '#core/explain/phrase.ts';
import type { HeaderList } from '#core/http/message.ts';
import type { CorsPolicy } from '#core/setup/setup.ts';
import { call, shop, simulated } from './pages.ts';

function hidden(
  headers: HeaderList,
  given: Partial<PageCall> = {},
  policy: Partial<CorsPolicy> = {},
) {
  const page = simulated(given, { setup: shop(headers, policy) });
  return hiddenHeaders(page, call(given)).map(({ name, why }) => [name, plain(why, '`')]);
}

const notNamed = 'Access-Control-Expose-Headers does not name it.';

describe('the headers that JavaScript cannot read', () => {
  it.each<
    [
      what: string,
      headers: HeaderList,
      Partial<PageCall>,
      Partial<CorsPolicy>,
      name: string,
      why: string,
    ]
  >([
    ['a header that is not exposed', [['X-Debug', 'a']], {}, {}, 'x-debug', notNamed],
    ['a cookie', [['Set-Cookie', 'a=b']], {}, {}, 'set-cookie', 'No script ever sees it.'],
    ['a cookie of old', [['Set-Cookie2', 'a=b']], {}, {}, 'set-cookie2', 'No script ever sees it.'],
    [
      'a header under * with credentials',
      [['X-Debug', 'a']],
      { credentials: 'include' },
      { exposeHeaders: ['*'], allowCredentials: true },
      'x-debug',
      'With credentials `include`, `*` in Access-Control-Expose-Headers means a header of that name.',
    ],
    [
      'a header in a list that cannot be read',
      [['X-Total', '7']],
      {},
      { exposeHeaders: ['X-Total', 'b@d'] },
      'x-total',
      'Access-Control-Expose-Headers names it, but the list cannot be read.',
    ],
  ])('%s', (_, headers, given, policy, name, why) => {
    expect(hidden(headers, given, policy)).toContainEqual([name, why]);
  });

  it('are not those that it can read', () => {
    const names = hidden([
      ['X-Total', '7'],
      ['Content-Type', 'text/plain'],
    ]).map(([name]) => name);
    expect(names).not.toContain('x-total');
    expect(names).not.toContain('content-type');
    expect(names).toContain('access-control-allow-origin');
  });

  it('have one row a name', () => {
    const names = hidden([
      ['X-Debug', 'a'],
      ['x-debug', 'b'],
    ]).map(([name]) => name);
    expect(names.filter((name) => name === 'x-debug')).toHaveLength(1);
  });

  it.each<Partial<PageCall>>([{ method: 'DELETE' }, { mode: 'navigate' }])(
    'do not exist where the page gets no answer: %j',
    (given) => {
      expect(hidden([['X-Debug', 'a']], given)).toEqual([]);
    },
  );
});
