import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTicket } from '#core/ticket/readTicket.ts';

/** Each exchange as `preflight method url → status reason`. */
const exchangesIn = (text: string): readonly string[] =>
  readTicket(text).exchanges.map(({ preflight, request, response, error }) =>
    [
      ...(preflight ? ['preflight'] : []),
      `${request.method} ${request.url} →`,
      response ? `${response.status} ${response.statusText}`.trim() : (error ?? 'nothing'),
      ...(response?.message === undefined ? [] : [`“${response.message}”`]),
    ].join(' '),
  );

const asked =
  'OPTIONS /x HTTP/1.1\nHost: gw.example\nOrigin: https://a.example\nAccess-Control-Request-Method: PUT\n';
const refused = 'HTTP/1.1 405 Method Not Allowed\nContent-Length: 0\n';
const command = "curl -i -X OPTIONS https://gw.example/x -H 'Origin: https://a.example'";
const body =
  '{"Exception":"API Gateway encountered an error. Error Message: Header Not Supported. Request Details: Service - A"}';

describe('what belongs together', () => {
  it.each<[what: string, text: string, expected: readonly string[]]>([
    [
      'a request and its answer',
      `${asked}\n${refused}`,
      ['preflight OPTIONS //gw.example/x → 405 Method Not Allowed'],
    ],
    [
      'an answer above its request',
      `${refused}\n${asked}`,
      ['preflight OPTIONS //gw.example/x → 405 Method Not Allowed'],
    ],
    [
      'a command of PowerShell and why it failed',
      'irm https://gw.example/x -Method Put\nInvoke-RestMethod : The remote server returned an error: (403) Forbidden.',
      ['PUT https://gw.example/x → 403 Forbidden'],
    ],
    [
      'a command of PowerShell 7 and why it failed',
      'iwr https://gw.example/x\nInvoke-WebRequest: Response status code does not indicate success: 403 (Specified Origin is not allowed).',
      ['GET https://gw.example/x → 403 Specified Origin is not allowed'],
    ],
    [
      'a command with the path of its program',
      'docker run --rm curlimages/curl -i https://gw.example/x\nHTTP/1.1 200 OK',
      ['GET https://gw.example/x → 200 OK'],
    ],
    [
      'an answer as PowerShell shows it',
      'StatusCode        : 200\nRawContent        : HTTP/1.1 200 OK\n                    Vary: Origin\n                    \n                    {}',
      ['null null → 200 OK'],
    ],
    [
      'what grep left of an answer',
      'curl -sv https://gw.example/x 2>&1 | grep -i access-control\n< access-control-allow-origin: *',
      ['GET https://gw.example/x → null null'],
    ],
    [
      'two of each',
      `${asked}\n${refused}\n${asked}\nHTTP/1.1 200 OK\nVary: Origin\n`,
      [
        'preflight OPTIONS //gw.example/x → 405 Method Not Allowed',
        'preflight OPTIONS //gw.example/x → 200 OK',
      ],
    ],
    [
      'a command, and the answer after prose',
      `${command}\n\ngives us\n\n${refused}`,
      ['OPTIONS https://gw.example/x → 405 Method Not Allowed'],
    ],
    [
      'two commands, and an answer to the first',
      `${command}\n${refused}\n${command}`,
      [
        'OPTIONS https://gw.example/x → 405 Method Not Allowed',
        'OPTIONS https://gw.example/x → nothing',
      ],
    ],
    ['an answer alone', refused, ['null null → 405 Method Not Allowed']],
    [
      'the message of an error over HTTP/2',
      `${command}\nHTTP/2 403\ncontent-type: application/json\n\n${body}`,
      ['OPTIONS https://gw.example/x → 403 “Header Not Supported”'],
    ],
    [
      'a command that failed',
      `${command}\ncurl: (7) Failed to connect`,
      ['OPTIONS https://gw.example/x → Failed to connect'],
    ],
    [
      '100 Continue and the answer',
      `${command}\nHTTP/1.1 100 Continue\n\nHTTP/1.1 200 OK\nVary: Origin`,
      ['OPTIONS https://gw.example/x → 200 OK'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(exchangesIn(text)).toEqual(expected);
  });
});

describe('any text', () => {
  const fragments = fc.constantFrom(
    ...[
      asked,
      refused,
      command,
      body,
      '\n',
      '> ',
      '< ',
      '* ',
      "'",
      '"',
      '`',
      '\\\n',
      '^\n',
      '$',
      '|',
      '\t',
      ':',
    ],
    ...[
      'Request URL',
      'Status Code\n403',
      'Response Headers\n',
      '=> Send header, 3 bytes (0x3)\n0000: ',
      '@"\n',
      'irm ',
    ],
  );

  it('is read without an error', () => {
    const texts = fc.array(fc.oneof(fragments, fc.string())).map((parts) => parts.join(''));
    fc.assert(fc.property(texts, (text) => Array.isArray(readTicket(text).exchanges)));
  });

  it('keeps no secret, wherever a header is', () => {
    const texts = fc.array(fragments, { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const text = `${before}\n${asked}Authorization: Bearer s3cr3t-4711\nCookie: a=s3cr3t-4711\n${after}`;
        return !JSON.stringify(readTicket(text)).includes('s3cr3t-4711');
      }),
    );
  });
});
