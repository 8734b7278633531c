import { describe, expect, it } from 'vitest';
import { readTicket } from '#core/ticket/readTicket.ts';

/** Method, URL and headers of each request that is found, one a line. */
const requestsIn = (text: string): readonly string[] =>
  readTicket(text).exchanges.map(({ request: { method, url, headers, cookie } }) => {
    const lines = (headers ?? []).map(([name, value]) => `${name}: ${value ?? '∅'}`);
    return [`${method} ${url}`, ...lines, ...(cookie ? ['(cookie)'] : [])].join(' | ');
  });

const url = 'https://gw.example/x';

describe('a command', () => {
  it.each<[what: string, text: string, expected: readonly string[]]>([
    ['alone', `curl ${url}`, [`GET ${url}`]],
    ['behind a prompt', `me@box:~$ curl ${url}`, [`GET ${url}`]],
    ['behind that of Windows', `C:\\Users\\me> curl.exe ${url}`, [`GET ${url}`]],
    ['between code marks in prose', `please try \`curl -I ${url}\` once`, [`HEAD ${url}`]],
    ['in a pipe', `curl -s ${url} 2>&1 | grep -i allow`, [`GET ${url}`]],
    ['with a file for its output', `curl ${url} > out.txt -H 'A: b'`, [`GET ${url} | A: b`]],
    ['for two addresses', `curl ${url} ${url}/2`, [`GET ${url}`, `GET ${url}/2`]],
    ['with --next', `curl ${url} --next -X PUT ${url}`, [`GET ${url}`, `PUT ${url}`]],
    ['without a scheme', 'curl gw.example/x', ['GET http://gw.example/x']],
    ['with an unquoted query', `curl ${url}?a=1&b=2 -I`, [`HEAD ${url}?a=1&b=2`]],
    ['with -G', `curl -G ${url} -d a=1 -d b=2`, [`GET ${url}?a=1&b=2`]],
    ['with a form', `curl ${url} -F a=b`, [`POST ${url} | Content-Type: multipart/form-data`]],
    ['with an upload', `curl -T file ${url}`, [`PUT ${url}`]],
    ['in $ quotes', `curl $'${url}?it\\'s\\u0021'`, [`GET ${url}?it's!`]],
    [
      'broken by a mail',
      `curl ${url} -H\n"Origin: https://a.example"`,
      [`GET ${url} | Origin: https://a.example`],
    ],
    ['of PowerShell lines', `curl.exe ${url} \`\n  -H "A: b"`, [`GET ${url} | A: b`]],
    [
      'of cmd lines',
      `curl ^"${url}?a=^%^20b^" ^\n  -H ^"A: ^\\^"b^\\^"^"`,
      [`GET ${url}?a=%20b | A: "b"`],
    ],
    ['with variables', `curl "$GW/x" -H "Origin: $O"`, ['GET null | Origin: ∅']],
    [
      'with a secret',
      `curl ${url} -H 'X-Api-Key: k-1' -b a=b`,
      [`GET ${url} | X-Api-Key: ∅ | (cookie)`],
    ],
    ['of wget', `wget --method=PUT --header='A: b' ${url}`, [`PUT ${url} | A: b`]],
    [
      'of HTTPie',
      `http PUT ${url} A:b q==1 c=d`,
      [
        `PUT ${url}?q=1 | A: b | Content-Type: application/json | Accept: application/json, */*;q=0.5`,
      ],
    ],
    ['of HTTPie for this machine', 'http :8080/x A:b', ['GET http://localhost:8080/x | A: b']],
    ['of PowerShell', `irm ${url} -Method Put -Headers @{ A = 'b' }`, [`PUT ${url} | A: b`]],
    [
      'with escaped brackets, which curl would take for a range',
      String.raw`curl '${url}?a\[b\]=\{1\}'`,
      [`GET ${url}?a[b]={1}`],
    ],
    [
      'of cmd, with percent signs that are none of a variable',
      `curl ^"${url}^" -H ^"A: ^%^PATH^%^"`,
      [`GET ${url} | A: %PATH%`],
    ],
    ['of cmd, with a variable', `curl ^"${url}^" -H ^"A: %PATH%^"`, [`GET ${url} | A: ∅`]],
    [
      'of PowerShell, with any header name',
      `irm ${url} -Headers @{ "X-O'Neil" = 'b' }`,
      [`GET ${url} | X-O'Neil: b`],
    ],
    [
      'of PowerShell, which says a type of the body of a POST',
      `irm ${url} -Method POST -Body 'a=1'`,
      [`POST ${url} | Content-Type: application/x-www-form-urlencoded`],
    ],
    [
      'of PowerShell, which says none of any other',
      `irm ${url} -Method PUT -Body 'a=1'`,
      [`PUT ${url}`],
    ],
    ['in prose', 'I tried curl and it works. curl gives 200, wget too.', []],
    ['that is a word', 'See http for more. The https version is at gw.example.', []],
  ])('%s', (_what, text, expected) => {
    expect(requestsIn(text)).toEqual(expected);
  });
});
