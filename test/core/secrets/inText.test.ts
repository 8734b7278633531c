import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutBareSecrets, withoutSecretsInUrl } from '#core/secrets/bareSecrets.ts';
import { withoutSecretsInHeader } from '#core/secrets/inHeaders.ts';
import { withoutSecretsInRawMessage } from '#core/secrets/inRawMessage.ts';
import { withoutSecretsInText } from '#core/secrets/inText.ts';
import { LeftOut } from '#core/secrets/leftOut.ts';
import { jwt } from './examples.ts';

/** `~` in the expected text is where something was left out. */
const written = (text: string) => text.replaceAll('~', 'secret-left-out');

describe('the value of a header', () => {
  it.each<[name: string, value: string, expected: string, names?: string[]]>([
    ['Authorization', 'Bearer abc123', 'Bearer ~', ['Authorization']],
    ['authorization', 'bearer  abc123', 'bearer  ~', ['authorization']],
    ['Authorization', 'Basic dXNlcjpwYXNz', 'Basic ~', ['Authorization']],
    ['Authorization', 'Digest username="u", response="r"', 'Digest ~', ['Authorization']],
    ['Authorization', 'AWS4-HMAC-SHA256 Credential=A/b, Signature=c', 'AWS4-HMAC-SHA256 ~'],
    ['Authorization', 'my own words', '~', ['Authorization']],
    ['Authorization', 'Bearer', 'Bearer', []],
    ['Authorization', 'Bearer <token>', 'Bearer <token>', []],
    ['Authorization', 'Bearer TOKEN', 'Bearer TOKEN', []],
    ['Authorization', 'Bearer secret-left-out', 'Bearer ~', []],
    ['Authorization', '1', '1', []],
    ['Proxy-Authorization', 'Negotiate YII1', 'Negotiate ~'],
    ['x-Gateway-APIKey', 'a1b2-c3', '~', ['x-Gateway-APIKey']],
    ['X-Auth-Token', 'Bearer a1', 'Bearer ~'],
    ['Cookie', 'sid=abc; theme=dark;x', 'sid=~; theme=~;x', ['Cookie', 'Cookie']],
    ['Cookie', 'abc', '~', ['Cookie']],
    [
      'Set-Cookie',
      'sid=abc; Path=/; HttpOnly; SameSite=None',
      'sid=~; Path=/; HttpOnly; SameSite=None',
    ],
    ['Referer', 'https://u:p1@a.example/?token=ab&x=1', 'https://u:~@a.example/?token=~&x=1'],
    ['X-Any', `says ${jwt} there`, 'says ~ there', ['JWT']],
    ['Content-Type', `text/plain; boundary=${jwt}`, `text/plain; boundary=${jwt}`, []],
    ['Accept-Language', 'eyJhbGciO.eyJzdWI', 'xxxxxxxxx.xxxxxxx', ['Accept-Language']],
    ['Access-Control-Request-Headers', 'authorization,x-api-key', 'authorization,x-api-key', []],
    ['Origin', 'https://a.example', 'https://a.example', []],
  ])('%s: %s', (name, value, expected, names) => {
    const found = new LeftOut();
    expect(withoutSecretsInHeader(name, value, found.leaveOut)).toBe(written(expected));
    if (names) expect(found.names).toEqual(names);
  });
});

describe('a URL', () => {
  it.each([
    ['https://a.example/x?y=1', 'https://a.example/x?y=1'],
    ['/x?access_token=abc#id_token=def', '/x?access_token=~#id_token=~'],
    ['/x?api%5Fkey=abc&y=2', '/x?api%5Fkey=~&y=2'],
    ['/x?X-Amz-Signature=0a&X-Amz-Expires=60', '/x?X-Amz-Signature=~&X-Amz-Expires=60'],
    ['/x?token=&key=<key>', '/x?token=&key=<key>'],
    ['https://us3r:pa5s@a.example/', 'https://~:~@a.example/'],
    ['https://tok3n@a.example/', 'https://~@a.example/'],
    ['https://us3r:p@55@a.example/', 'https://~:~@a.example/'],
    ['https://@a.example/', 'https://@a.example/'],
    ['//ab:cd@a.example', '//~:~@a.example'],
    ['https://a.example/@me', 'https://a.example/@me'],
    ['https://a.example//b1@c', 'https://a.example//b1@c'],
    [`https://a.example/${jwt}/x`, 'https://a.example/~/x'],
    [
      `/x?next=https%3A%2F%2Fa.example%2F%3Ft%3D${jwt}`,
      '/x?next=https%3A%2F%2Fa.example%2F%3Ft%3D~',
    ],
    ['data:text/plain,a', 'data:text/plain,a'],
  ])('%s', (url, expected) => {
    expect(withoutSecretsInUrl(url, new LeftOut().leaveOut)).toBe(written(expected));
  });
});

describe('an entry of a policy', () => {
  it.each([
    ['https://us3r:pa5s@a.example', 'https://~:~@a.example'],
    ['https://[^@]+@a.example', 'https://[^@]+@a.example'],
    ['https?://.+\\.a\\.example(:[0-9]+)?', 'https?://.+\\.a\\.example(:[0-9]+)?'],
    ['token=abc', 'token=abc'],
  ])('%s', (entry, expected) => {
    expect(withoutBareSecrets(entry, new LeftOut().leaveOut)).toBe(written(expected));
  });
});

describe('any text', () => {
  it.each([
    ['{"password":"a1","user":"b"}', '{"password":"~","user":"b"}'],
    ['{"password": "a\\"b", "x": 1}', '{"password": "~", "x": 1}'],
    [
      `fetch('/x', { headers: { Authorization: 'Bearer ab12' } })`,
      `fetch('/x', { headers: { Authorization: 'Bearer ~' } })`,
    ],
    ['headers.set("X-Api-Key", "ab12");', 'headers.set("X-Api-Key", "~");'],
    ['[["X-Api-Key", "ab12"], ["Accept", "x"]]', '[["X-Api-Key", "~"], ["Accept", "x"]]'],
    [
      "const names = ['Authorization', 'Content-Type'];",
      "const names = ['Authorization', 'Content-Type'];",
    ],
    ['body: "{\\"token\\":\\"ab12\\"}"', 'body: "{\\"token\\":\\"~\\"}"'],
    ['const token = `ab12', 'const token = `~'],
    ['`Bearer ${token}`', '`Bearer ${token}`'],
    ['Authorization: `Bearer ${token}`', 'Authorization: `Bearer ${token}`'],
    ["send('Bearer ab12cd')", "send('Bearer ~')"],
    ['Basic information, Bearer tokens', 'Basic information, Bearer tokens'],
    ['grant_type=password&client_secret=ab12', 'grant_type=password&client_secret=~'],
    ['document.cookie = "a=b; sid=ab12"', 'document.cookie = "a=b; sid=~"'],
    [
      'curl -H "Authorization: Bearer ab12" https://a',
      'curl -H "Authorization: Bearer ~" https://a',
    ],
    ["{ credentials: 'include', mode: 'cors' }", "{ credentials: 'include', mode: 'cors' }"],
    ['type T = { token: string }', 'type T = { token: string }'],
    [`x ${jwt}`, 'x ~'],
  ])('%s', (text, expected) => {
    expect(withoutSecretsInText(text, new LeftOut().leaveOut)).toBe(written(expected));
  });
});

describe('a raw request', () => {
  it.each([
    [
      'GET /x?token=ab HTTP/1.1\nAuthorization: Bearer ab',
      'GET /x?token=~ HTTP/1.1\nAuthorization: Bearer ~',
    ],
    ['GET /\r\ncookie:a=bc\r\nX: y\r\n', 'GET /\r\ncookie:a=~\r\nX: y\r\n'],
    ['GET /\nX-Api-Key: ab\n cd\nX: y', 'GET /\nX-Api-Key: ~\n ~\nX: y'],
    ['POST /\nA: b\n\n{"password":"ab"}\n', 'POST /\nA: b\n\n{"password":"~"}\n'],
    ['\n\nGET /\nauthorization', '\n\nGET /\nauthorization'],
    ['HTTP/1.1 200 OK\nSet-Cookie: a=bc; Path=/', 'HTTP/1.1 200 OK\nSet-Cookie: a=~; Path=/'],
    ['', ''],
    ['\n', '\n'],
  ])('%j', (text, expected) => {
    expect(withoutSecretsInRawMessage(text, new LeftOut().leaveOut)).toBe(written(expected));
  });
});

describe('whatever the text', () => {
  const pieces = fc.constantFrom(
    ...[
      'Authorization',
      'token',
      ': ',
      '=',
      '"',
      "'",
      '\\',
      'Bearer ',
      jwt,
      'https://',
      '@',
      '?',
      '&',
    ],
    ...['\n', '\r\n', ' ', 'ab12', ',', '{', '}', 'Cookie', ';', '%3D', '//', '\u202e', 'ey', '.'],
  );
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );

  it.each([
    ['text', withoutSecretsInText],
    ['raw message', withoutSecretsInRawMessage],
    ['URL', withoutSecretsInUrl],
  ])('%s: nothing is left out a second time, and no JWT stays', (_, without) => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = without(text, new LeftOut().leaveOut);
        const again = new LeftOut();
        expect(without(once, again.leaveOut)).toBe(once);
        expect(again.names).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    'a',
    'a:',
    '"',
    '//',
    '@',
    'ey',
    'eyJaaaaaaa.',
    'Basic ',
    'token:"',
    '\\',
    ' ',
    'a=&',
    '\n',
    '//a@',
  ])('a hundred thousand characters of %j take no time', (unit) => {
    const text = unit.repeat(100_000 / unit.length);
    const start = process.hrtime.bigint();
    withoutSecretsInText(text, new LeftOut().leaveOut);
    expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(1000);
  });
});
