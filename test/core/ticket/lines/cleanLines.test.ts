import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLines } from '#core/ticket/lines/cleanLines.ts';

const texts = (paste: string): readonly string[] => cleanLines(paste).map(({ text }) => text);

describe('damage that is undone', () => {
  it.each([
    ['line ends of any kind', 'a\r\nb\rc\r\r\nd\ne', ['a', 'b', 'c', 'd', 'e']],
    ['colours', '\x1b[1mDate\x1b[0m: x', ['Date: x']],
    ['colours whose ESC is lost', '[1mDate[0m: x', ['Date: x']],
    [
      'links of a terminal',
      'location:\x1b]8;;https://a.example/\x1b\\ https://a.example/',
      ['location: https://a.example/'],
    ],
    ['no-break spaces and what is not seen', 'a\xa0b\u200bc\ufeff', ['a bc']],
    ['a hyphen that does not break', 'Content\u2011Type: x', ['Content-Type: x']],
    ['dashes of options', 'curl –H x —request PUT –XPOST', ['curl -H x --request PUT -XPOST']],
    ['dashes of names', 'Access–Control–Allow–Origin: *', ['Access-Control-Allow-Origin: *']],
    [
      'curly quotes',
      'curl “https://a.example” -H ‘A: b’',
      ['curl "https://a.example" -H \'A: b\''],
    ],
    ['UTF-8 read as Windows-1252', 'QuellÃ¼bergreifend â€˜aâ€™', ["Quellübergreifend 'a'"]],
    ['entities of HTML', '&#39;a&#39; &lt;b&gt; c&amp;d', ["'a' <b> c&d"]],
    ['quoting of mails', '> a\n> b', ['a', 'b']],
    [
      'quoting before curl’s marks',
      '>> > GET /a HTTP/1.1\n>> > Host: a\n>> < HTTP/1.1 403 x',
      ['> GET /a HTTP/1.1', '> Host: a', '< HTTP/1.1 403 x'],
    ],
    ['fences', '```http\nA: b\n```', ['', 'A: b', '']],
    ['a fence beside its text', '```curl -v x```', ['curl -v x']],
    ['bold', '**Origin:** https://a.example', ['Origin: https://a.example']],
    [
      'rows of a table',
      '| Header | Value |\n|---|---|\n| `Origin` | https://a.example |',
      ['', '', 'Origin: https://a.example'],
    ],
    ['line numbers', '1 a\n2 b\n3\n4 c', ['a', 'b', '', 'c']],
    [
      'prompts',
      '$ curl a\nPS C:\\x> curl b\nme@host:~/x$ curl c\n➜  ~ curl d',
      ['curl a', 'curl b', 'curl c', 'curl d'],
    ],
    [
      'names in a chat',
      '[27.11.26, 14:02] Dev A: curl a\n27/11/2026, 14:02 - B: b',
      ['curl a', 'b'],
    ],
    [
      'filtered links',
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example%2Fb&data=05',
      ['https://a.example/b'],
    ],
    [
      'links of a chat',
      '<https://a.example/b> Host: <http://a.example|a.example> [https://a.example](https://a.example)',
      ['https://a.example/b Host: a.example https://a.example'],
    ],
    ['defanged addresses', 'hxxps://a[.]example:443', ['https://a.example:443']],
    [
      'a mail’s source',
      'Content-Transfer-Encoding: quoted-printable\n\na=3Db =E2=80=\n=98',
      ['Content-Transfer-Encoding: quoted-printable', '', "a=b '"],
    ],
  ])('%s', (_what, paste, clean) => {
    expect(texts(paste)).toEqual(clean);
  });
});

describe('what is no damage', () => {
  it.each([
    ['curl’s own marks', '> GET /a HTTP/1.1\n> Host: a\n> \n< HTTP/1.1 200 OK'],
    ['a pattern of origins', '"https://[a-z]+[.]shop[.]example"'],
    ['a quote within a value', `-d '{"a":"it’s"}'`],
    ['a parameter', 'https://a.example/?a=20&b=3D'],
    ['letters of other languages', 'Überweisung à São Paulo, Ã'],
    ['controls of direction, which have to be seen', 'https://a.example\u202emoc'],
    ['few numbers', '1 a\n2 b'],
    ['one column', 'a | b'],
  ])('%s', (_what, paste) => {
    expect(texts(paste)).toEqual(paste.split('\n'));
  });

  it('numbers lines as they are in the paste', () => {
    const paste = 'Content-Transfer-Encoding: quoted-printable\n\na=\nb\nc';
    expect(cleanLines(paste).map(({ number }) => number)).toEqual([1, 2, 3, 5]);
  });

  it('throws on nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (paste) => {
        cleanLines(paste);
      }),
    );
  });
});
