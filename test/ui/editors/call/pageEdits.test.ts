import { describe, expect, it } from 'vitest';
import type { PageCall } from '#core/browser/pageCall.ts';
import { isSandboxed, pageText, withPage, withSandbox } from '#ui/editors/call/pageEdits.ts';

const call: PageCall = { pageOrigin: 'https://a.example', url: '/b' };
const page = ({ pageOrigin, pageUrl }: PageCall) => [pageOrigin, pageUrl];

describe('a page that is typed', () => {
  it.each<[text: string, pageOrigin: string, pageUrl?: string]>([
    ['https://a.example', 'https://a.example'],
    ['https://a.example/', 'https://a.example', 'https://a.example/'],
    ['https://A.example:443/b?c#d', 'https://a.example', 'https://A.example:443/b?c#d'],
    ['https://a.example?b', 'https://a.example', 'https://a.example?b'],
    ['file:///C:/x.html', 'null', 'file:///C:/x.html'],
    ['null', 'null'],
    ['HTTPS://a.example', 'HTTPS://a.example'],
    ['a.example', 'a.example'],
    ['capacitor://localhost', 'capacitor://localhost'],
    ['', ''],
  ])('%s', (text, ...expected) => {
    const typed = withPage(call, text);
    expect(page(typed)).toEqual([expected[0], expected[1]]);
    expect(pageText(typed)).toBe(text);
    expect(isSandboxed(typed)).toBe(false);
  });

  it('replaces a URL', () => {
    expect(withPage(withPage(call, 'https://a.example/b'), 'https://c.example')).toEqual({
      ...call,
      pageOrigin: 'https://c.example',
    });
  });
});

describe('a sandboxed page', () => {
  const sandboxed = withSandbox(call, true);

  it('has no origin, and comes back with it', () => {
    expect(page(sandboxed)).toEqual(['null', 'https://a.example']);
    expect(isSandboxed(sandboxed)).toBe(true);
    expect(withSandbox(sandboxed, false)).toEqual(call);
  });

  it('stays one while it is on a server', () => {
    expect(page(withPage(sandboxed, 'https://c.example/d'))).toEqual([
      'null',
      'https://c.example/d',
    ]);
    expect(page(withPage(sandboxed, 'nowhere'))).toEqual(['nowhere', undefined]);
  });
});
