import { describe, expect, it } from 'vitest';
import { parseTarget } from '#core/browser/request/target.ts';
import { parseUrl } from '#core/http/parseUrl.ts';

const byParser = (text: string, base?: string) => {
  const url = parseUrl(text, base);
  return (
    url && {
      href: url.href,
      text: url.href.replace(/#.*$/, ''),
      fragment: url.hash,
      origin: url.origin,
      scheme: url.protocol,
      hostname: url.hostname,
      port: url.port,
      hasUserInfo: url.username !== '' || url.password !== '',
    }
  );
};

describe('a URL is taken apart as its parser would', () => {
  it.each(
    (
      'http://a/ https://a.example/b/c?d=e&f http://a.example:8102/v/x-1 https://a.example:443/ ' +
      'http://a.example:80/ http://a.example:443/ https://a.example:99999/ https://a.example ' +
      'https://A.example/ https://a.example/../b https://a.example/./b https://a.example/a.b/..c ' +
      'https://a.example/x.html https://a.example/.well-known/x https://1.2.3/ https://0x7f.1/ ' +
      'https://a.0x1/ https://xn--a/ https://u:p@a.example/ https://a.example/#f ' +
      'https://a.example/%2e%2e/b https://a.example/a%20b https://a.example/?q#f ftp://a.example/b ' +
      'data:text/plain,x https://ä.example/ /b?c ?d #e //other.example/x mailto:a https:a'
    ).split(' '),
  )('%s', (text) => {
    expect(parseTarget(text, 'https://base.example/p/q?r')).toEqual(
      byParser(text, 'https://base.example/p/q?r'),
    );
    expect(parseTarget(text)).toEqual(byParser(text));
  });

  it('in no time, however long it is', () => {
    expect(parseTarget(`https://a.example/${'a.b'.repeat(30_000)}/!`)?.port).toBe('');
    expect(parseTarget(`https://${'a.'.repeat(30_000)}/`)).toEqual(
      byParser(`https://${'a.'.repeat(30_000)}/`),
    );
  });
});
