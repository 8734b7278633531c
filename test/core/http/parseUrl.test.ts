import { describe, expect, it } from 'vitest';
import { parseUrl } from '#core/http/parseUrl.ts';

describe('parseUrl', () => {
  it.each([
    ['a whole URL', 'http://a.test/x', undefined, 'http://a.test/x'],
    ['a path against a page', '/x', 'http://a.test/page', 'http://a.test/x'],
    ['a whole URL against a page', 'https://b.test', 'http://a.test/page', 'https://b.test/'],
    ['a host that is not ASCII', 'http://ä.test', undefined, 'http://xn--4ca.test/'],
  ])('resolves %s', (_, text, base, href) => {
    expect(parseUrl(text, base)?.href).toBe(href);
  });

  it.each([
    ['a path alone', '/x', undefined],
    ['an empty text', '', undefined],
    ['a host with a blank', 'http://a b.test', undefined],
    ['any URL against a base that is none', 'http://a.test', 'page'],
  ])('is null for %s', (_, text, base) => {
    expect(parseUrl(text, base)).toBeNull();
  });

  it('says the same however often it is asked', () => {
    const unread = Array.from({ length: 20_000 }, () => parseUrl('http://\xe4.test'));
    expect(unread.filter((url) => url === null)).toEqual([]);
  });
});
