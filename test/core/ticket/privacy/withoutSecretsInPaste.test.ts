import { describe, expect, it } from 'vitest';
import { LeftOut } from '#core/secrets/leftOut.ts';
import { withoutSecretsInPaste } from '#core/ticket/privacy/withoutSecretsInPaste.ts';

function clean(text: string) {
  const leftOut = new LeftOut();
  return { text: withoutSecretsInPaste(text, leftOut.leaveOut), names: leftOut.names };
}

describe('a paste', () => {
  it.each<[what: string, pasted: string, left: string, names: string[]]>([
    ['curl -v', '> Cookie: a=s3cret-1', '> Cookie: a=secret-left-out', ['Cookie']],
    [
      'a set cookie',
      '< Set-Cookie: r=s3cret; Path=/',
      '< Set-Cookie: r=secret-left-out; Path=/',
      ['Set-Cookie'],
    ],
    [
      'a panel',
      'authorization\nBearer s3cret1\nhost',
      'authorization\nBearer secret-left-out\nhost',
      ['authorization'],
    ],
    ['a user', 'curl -u me:s3cret1 https://a', 'curl -u secret-left-out https://a', ['-u']],
    [
      'a body',
      `curl -d '{"a":"s3cret"}' https://a`,
      `curl -d '14-bytes-left-out' https://a`,
      ['body'],
    ],
    [
      'a long body',
      `curl -d '${'s3cret'.repeat(200)}' https://a`,
      `curl -d '1.2-kB-left-out' https://a`,
      ['body'],
    ],
    [
      'code',
      `fetch("/", {"body": "s3cret"})`,
      `fetch("/", {"body": "6-bytes-left-out"})`,
      ['body'],
    ],
    [
      'a recording',
      '{"name":"X-Api-Key","value":"s3cret1"}',
      '{"name":"X-Api-Key","value":"secret-left-out"}',
      ['X-Api-Key'],
    ],
    [
      'an address',
      'https://a/cb?code=s3cret1&x=1',
      'https://a/cb?code=secret-left-out&x=1',
      ['code'],
    ],
    ['a glued user', 'curl -ume:s3cret1 https://a', 'curl -usecret-left-out https://a', ['-u']],
    [
      'a body of cmd',
      'curl --data-raw ^"^{^\\^"a^\\^":^\\^"s3cret^\\^"^}^" ^"https://a^"',
      'curl --data-raw ^"28-bytes-left-out^" ^"https://a^"',
      ['body'],
    ],
    [
      'PowerShell',
      'iwr https://a -Body "{`"a`":`"s3cret`"}"',
      'iwr https://a -Body "18-bytes-left-out"',
      ['body'],
    ],
    [
      'wget',
      'wget --password=s3cret1 https://a',
      'wget --password=secret-left-out https://a',
      ['--password'],
    ],
    ['HTTPie', 'http -a me:s3cret1 https://a', 'http -a secret-left-out https://a', ['-a']],
    [
      'the password that an XMLHttpRequest is opened with',
      `xhr.open('GET', u, true, 'me', 's3cret1')`,
      `xhr.open('GET', u, true, 'secret-left-out', 'secret-left-out')`,
      ['credentials', 'credentials'],
    ],
    ['Basic credentials in code', 'btoa("me:s3cret")', 'btoa("secret-left-out")', ['credentials']],
    [
      'a word that can only be a key',
      'We got Zq0vR7mK2xW9tB4nC6yD8 from them',
      'We got secret-left-out from them',
      ['token'],
    ],
  ])('%s loses its secret, and nothing else', (_, pasted, left, names) => {
    expect(clean(pasted)).toEqual({ text: left, names });
  });

  it.each([
    '{"templateKey": "cors", "parameters": [{"templateKey": "allowedOrigins"}]}',
    'Access-Control-Allow-Origin: https://shop.example',
    'Hello, the key point is: it fails. See the token bucket.',
    "curl -X OPTIONS -H 'Origin: https://shop.example' https://gw.example/a?page=2",
    'Invoke-WebRequest -Uri https://gw.example/a -UseBasicParsing -Debug',
    'trace 4bf92f3577b34da6a3ce929d0e0e4736, PreflightMissingAllowOriginHeader2',
  ])('%s stays as it is', (text) => {
    expect(clean(text)).toEqual({ text, names: [] });
  });

  it('is cleaned once: a second time nothing is left to leave out', () => {
    const once = clean(
      `curl -u a:s3cret1 -b 'x=s3cret2' -d 's3cret3' https://a\n> Cookie: a=s3cret4`,
    );
    expect(once.text).not.toContain('s3cret');
    expect(clean(once.text)).toEqual({ text: once.text, names: [] });
  });

  it.each(['\n', ' ', '> ', 'curl -d "', '"cookies":[', '{body:"', '"name":"a","value":"'])(
    'of nothing but %j takes no longer than its length asks for',
    (piece) => {
      const begun = performance.now();
      clean(piece.repeat(20_000 / piece.length));
      expect(performance.now() - begun).toBeLessThan(1000);
    },
  );
});
