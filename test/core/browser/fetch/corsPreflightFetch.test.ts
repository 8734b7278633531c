import { describe, expect, it } from 'vitest';
import { corsPreflightFetch } from '#core/browser/fetch/corsPreflightFetch.ts';
import type { BrowserId, PageCall } from '#core/browser/pageCall.ts';
import type { HeaderList } from '#core/http/message.ts';
import { allowOrigin, api, contextOf, page, response } from '../calls.ts';

const methods = (value: string) => ['Access-Control-Allow-Methods', value] as const;
const headers = (value: string) => ['Access-Control-Allow-Headers', value] as const;

interface Asked {
  readonly call?: Partial<PageCall>;
  readonly unsafe?: readonly string[];
  readonly browser?: BrowserId;
  readonly status?: number;
}

function ask(answer: HeaderList, { call = {}, unsafe = [], browser, status = 204 }: Asked = {}) {
  const all = [allowOrigin(page), ['Access-Control-Allow-Credentials', 'true'] as const, ...answer];
  const context = contextOf(call, () => response(all, status), browser);
  return corsPreflightFetch(context, unsafe)?.refusal.code ?? 'passes';
}

const put = { method: 'PUT' };
const include = { credentials: 'include' } as const;

describe('the CORS-preflight fetch', () => {
  it('asks with just these headers', () => {
    const context = contextOf(put, () => response([]));
    corsPreflightFetch(context, ['x-b', 'x-a', 'x-b']);
    expect(context.exchanges[0]?.request).toEqual({
      method: 'OPTIONS',
      url: api,
      headers: [
        ['Accept', '*/*'],
        ['Access-Control-Request-Method', 'PUT'],
        ['Access-Control-Request-Headers', 'x-a,x-b'],
        ['Origin', page],
      ],
    });
  });

  it.each<[HeaderList, Asked, string]>([
    [[methods('PUT')], { call: put }, 'passes'],
    [[methods('put')], { call: put }, 'method'],
    [[methods('GET ,PUT,,')], { call: put }, 'passes'],
    [[methods('GET PUT')], { call: put }, 'methods-list'],
    [[methods('*')], { call: put }, 'passes'],
    [[methods('*')], { call: { ...put, ...include } }, 'method'],
    [[methods('*')], { call: { method: '*', ...include } }, 'passes'],
    [[], { call: { method: 'POST' } }, 'passes'],
    [[methods('PUT'), headers('b@d')], { call: put }, 'headers-list'],
    [[headers('X-A')], { unsafe: ['x-a'] }, 'passes'],
    [[headers('x-*')], { unsafe: ['x-a'] }, 'header'],
    [[headers('*')], { unsafe: ['x-a'] }, 'passes'],
    [[headers('*')], { unsafe: ['x-a'], call: include }, 'header'],
    [[headers('*')], { unsafe: ['authorization'] }, 'header'],
    [[headers('*')], { unsafe: ['authorization'], browser: 'chromium' }, 'passes'],
    [[headers('*')], { unsafe: ['authorization'], browser: 'firefox' }, 'passes'],
    [[headers('*, Authorization')], { unsafe: ['authorization'] }, 'passes'],
    [[methods('PUT')], { call: put, status: 299 }, 'passes'],
    [[methods('PUT')], { call: put, status: 300 }, 'preflight-status'],
    [[methods('PUT')], { call: put, status: 200 }, 'passes'],
    [[methods('PUT')], { call: put, status: 199 }, 'preflight-status'],
    [[['Location', '/x']], { status: 302 }, 'preflight-status'],
    [[['Location', '/x']], { status: 302, browser: 'chromium' }, 'preflight-redirect'],
    [[['Location', '/x']], { status: 302, browser: 'firefox' }, 'preflight-redirect'],
    [[], { status: 302, browser: 'firefox' }, 'preflight-status'],
    [[], { status: 0 }, 'connection'],
    [[['X', 'a\0']], {}, 'malformed'],
    [[], { status: 407, browser: 'chromium' }, 'proxy'],
    [[methods('GET'), headers('b@d')], { call: put, browser: 'chromium' }, 'headers-list'],
    [[methods('GET'), headers('b@d')], { call: put, browser: 'firefox' }, 'method'],
  ])('%j for %j: %s', (answer, asked, code) => expect(ask(answer, asked)).toBe(code));

  it.each([
    ['chromium', 'x-c'],
    ['firefox', 'x-b'],
  ] as const)('in %s names %s of several refused headers', (browser, name) => {
    const context = contextOf({}, () => response([allowOrigin('*')]), browser);
    expect(corsPreflightFetch(context, ['x-c', 'x-b'])?.refusal).toEqual({ code: 'header', name });
  });
});
