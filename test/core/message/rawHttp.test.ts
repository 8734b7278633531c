import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHeaderName } from '#core/http/headerName.ts';
import { isHeaderValue } from '#core/http/headerValue.ts';
import type { HeaderList } from '#core/http/message.ts';
import { isMethod } from '#core/http/method.ts';
import type { MessageIssue } from '#core/message/messageIssue.ts';
import { bodyPart, readRequest, writeRequest, writeResponse } from '#core/message/rawHttp.ts';
import { readResponse } from '#core/message/readResponse.ts';
import { firstInvalidTargetChar } from '#core/message/requestTarget.ts';
import { requests, responses, typedTexts } from '../interop/arbitraries.ts';

fc.configureGlobal({ seed: 1 });

const preflight = [
  'OPTIONS /orders HTTP/1.1',
  'Origin: http://test.com',
  'Access-Control-Request-Method: POST',
].join('\n');

const preflightHeaders: HeaderList = [
  ['Origin', 'http://test.com'],
  ['Access-Control-Request-Method', 'POST'],
];

/** An issue as a row of a table: code, path, and the text that it marks. */
const shown = (text: string, issues: readonly MessageIssue<string>[]): readonly string[][] =>
  issues.map(({ code, path, startOffset, endOffset }) => [
    code,
    path,
    text.slice(startOffset, endOffset),
  ]);

describe('readRequest takes without a word', () => {
  it.each<[what: string, text: string]>([
    ['the canonical form', preflight],
    ['CRLF', preflight.replaceAll('\n', '\r\n')],
    ['a missing HTTP version', preflight.replace(' HTTP/1.1', '')],
    ['another HTTP version', preflight.replace('1.1', '2')],
    ['a version in lower case', preflight.replace('HTTP', 'http')],
    ['blank first lines', `\r\n \n${preflight}`],
    ['blank last lines', `${preflight}\n\n \t\r\n\n`],
    ['white space around values', preflight.replaceAll(': ', ':\t  ').replaceAll('\n', ' \t\n')],
    ['values that follow the colon at once', preflight.replaceAll(/: (?=http|POST)/g, ':')],
    [
      'white space around and within the request line',
      preflight.replace(/^(\w+) (.*)/, ' $1\t  $2 '),
    ],
  ])('%s', (_, text) => {
    expect(readRequest(text)).toEqual({
      request: { method: 'OPTIONS', url: '/orders', headers: preflightHeaders },
      issues: [],
    });
  });

  it.each<[what: string, text: string, url: string]>([
    ['no target', 'GET', '/'],
    ['no target before the version', 'GET HTTP/1.1', '/'],
    ['a whole URL', 'GET http://api.example:5555/a?b=c HTTP/1.1', 'http://api.example:5555/a?b=c'],
    ['the asterisk', 'OPTIONS * HTTP/1.1', '*'],
    ['a target that looks like no version', 'GET HTTP/x', 'HTTP/x'],
  ])('%s as a target', (_, text, url) => {
    expect(readRequest(text)).toMatchObject({ request: { url }, issues: [] });
  });

  it.each<[what: string, text: string, headers: HeaderList]>([
    ['an empty value', 'Origin:', [['Origin', '']]],
    ['a colon in a value', 'Host: a:1', [['Host', 'a:1']]],
    ['white space within a value', 'A: b  c', [['A', 'b  c']]],
    ['names in any case', 'oRiGiN: a', [['oRiGiN', 'a']]],
    ['bytes above 0x7F', 'A: \u00e9\u0080\u00ff', [['A', '\u00e9\u0080\u00ff']]],
    [
      'the same name twice',
      'Origin: a\nOrigin: b',
      [
        ['Origin', 'a'],
        ['Origin', 'b'],
      ],
    ],
  ])('%s', (_, text, headers) => {
    expect(readRequest(`GET /\n${text}`)).toEqual({
      request: { method: 'GET', url: '/', headers },
      issues: [],
    });
  });
});

describe('readRequest finds', () => {
  it.each<[what: string, text: string, issues: string[][]]>([
    ['no text', '', [['empty-request', '', '']]],
    ['nothing but blank lines', '\n \r\n', [['empty-request', '', '\n \r\n']]],
    ['a method with a colon', 'Origin: a', [['method-not-a-token', '/method', 'Origin:']]],
    ['a method outside ASCII', 'G\u00c9T /', [['method-not-a-token', '/method', 'G\u00c9T']]],
    ['a space in the target', 'GET /a b HTTP/1.1', [['target-has-space', '/url', '/a b']]],
    ['a target outside ASCII', 'GET /b\u00fccher', [['target-not-carryable', '/url', '\u00fc']]],
    [
      'a space and a control character in the target',
      'GET /a \x01',
      [
        ['target-has-space', '/url', '/a \x01'],
        ['target-not-carryable', '/url', '\x01'],
      ],
    ],
  ])('%s', (_, text, issues) => {
    const read = readRequest(text);
    expect(shown(text, read.issues)).toEqual(issues);
    expect(read.issues.every(({ blocking }) => blocking)).toBe(true);
  });

  it.each<[what: string, line: string, header: [string, string], issues: string[][]]>([
    ['no colon', ' Origin'.trim(), ['Origin', ''], [['no-colon', '/name', 'Origin']]],
    ['no name', ' : b'.trim(), ['', 'b'], [['name-empty', '/name', ':']]],
    [
      'a name of spaces',
      '\u00a0 : b',
      ['\u00a0', 'b'],
      [
        ['name-not-a-token', '/name', '\u00a0'],
        ['whitespace-before-colon', '/name', ' '],
      ],
    ],
    ['a name that is no token', 'X Y: b', ['X Y', 'b'], [['name-not-a-token', '/name', 'X Y']]],
    ['a pseudo-header', ':path: /', ['', 'path: /'], [['name-empty', '/name', ':']]],
    [
      'space before the colon',
      'A\t : b',
      ['A', 'b'],
      [['whitespace-before-colon', '/name', '\t ']],
    ],
    [
      'a control character',
      'A: b\x01\x02',
      ['A', 'b\x01\x02'],
      [['value-not-carryable', '/value', '\x01']],
    ],
    ['a bare CR', 'A: b\rC: d', ['A', 'b\rC: d'], [['value-not-carryable', '/value', '\r']]],
    [
      'a euro sign',
      'A: 5 \u20ac',
      ['A', '5 \u20ac'],
      [['value-not-carryable', '/value', '\u20ac']],
    ],
    [
      'an emoji',
      'A: \u{1f600}!',
      ['A', '\u{1f600}!'],
      [['value-not-carryable', '/value', '\u{1f600}']],
    ],
    ['half an emoji', 'A: \ud83d', ['A', '\ud83d'], [['value-not-carryable', '/value', '\ud83d']]],
    [
      'a bad name and a bad value',
      'A(: \0',
      ['A(', '\0'],
      [
        ['name-not-a-token', '/name', 'A('],
        ['value-not-carryable', '/value', '\0'],
      ],
    ],
  ])('%s', (_, line, header, issues) => {
    const text = `GET / HTTP/1.1\nFirst: 1\n${line}\nLast: 2`;
    const read = readRequest(text);
    expect(read.request.headers).toEqual([['First', '1'], header, ['Last', '2']]);
    expect(shown(text, read.issues)).toEqual(
      issues.map(([code, path, mark]) => [code, `/headers/1${path}`, mark]),
    );
    expect(read.issues.every(({ blocking, line: number }) => blocking && number === 3)).toBe(true);
  });

  it('a folded value, and joins it', () => {
    const text = 'GET /\nA: b\n  c\n\td\nE: f';
    const read = readRequest(text);
    expect(read.request.headers).toEqual([
      ['A', 'b c d'],
      ['E', 'f'],
    ]);
    expect(shown(text, read.issues)).toEqual([
      ['obsolete-line-folding', '/headers/0/value', '  c'],
      ['obsolete-line-folding', '/headers/0/value', '\td'],
    ]);
  });

  it('a folded line with nothing above it to go on with', () => {
    const text = 'GET /\n Origin: a';
    const read = readRequest(text);
    expect(read.request.headers).toEqual([['Origin', 'a']]);
    expect(shown(text, read.issues)).toEqual([
      ['obsolete-line-folding', '/headers/0/value', ' Origin: a'],
    ]);
  });

  it('a body, keeps it out and does not block', () => {
    const text = 'POST /\r\nA: b\r\n\r\n\r\n{"c":\r\n 1}\r\n\r\n';
    const { request, issues } = readRequest(text);
    expect(request.headers).toEqual([['A', 'b']]);
    expect(shown(text, issues)).toEqual([['body-ignored', '', '{"c":\r\n 1}']]);
    expect(issues[0]).toMatchObject({ blocking: false, line: 5, column: 1 });
  });

  it('everything at once, in the order of the text, with line and column', () => {
    const text = 'G@T /a b\r\nno colon\r\nB : \u20ac\r\n\r\nbody';
    const places = readRequest(text).issues.map((i) => [i.code, i.line, i.column, i.character]);
    expect(places).toEqual([
      ['method-not-a-token', 1, 1, undefined],
      ['target-has-space', 1, 5, undefined],
      ['no-colon', 2, 1, undefined],
      ['whitespace-before-colon', 3, 2, undefined],
      ['value-not-carryable', 3, 5, '\u20ac'],
      ['body-ignored', 5, 1, undefined],
    ]);
  });
});

describe('writeRequest', () => {
  it('prints the canonical form', () => {
    const request = { method: 'OPTIONS', url: '/orders', headers: preflightHeaders };
    expect(writeRequest(request)).toBe(preflight);
  });

  it('prints / for a target left out, and nothing behind the colon of an empty value', () => {
    const request = { method: 'GET', headers: [['Origin', '']] } as const;
    expect(writeRequest(request)).toBe('GET / HTTP/1.1\nOrigin:');
  });

  it('is read back as the same request, without issues', () => {
    fc.assert(
      fc.property(requests, (request) => {
        expect(readRequest(writeRequest(request))).toEqual({ request, issues: [] });
      }),
      { numRuns: 500 },
    );
  });
});

describe('whatever was typed', () => {
  it('a request without blocking issues can be carried, and is printed and read as itself', () => {
    fc.assert(
      fc.property(typedTexts, (text) => {
        const { request, issues } = readRequest(text);
        const { method, url = '', headers } = request;
        const isCarryable =
          isMethod(method) &&
          firstInvalidTargetChar(url) === -1 &&
          headers.every(([name, value]) => isHeaderName(name) && isHeaderValue(value));
        if (issues.some(({ blocking }) => blocking)) return;
        expect(isCarryable).toBe(true);
        expect(readRequest(writeRequest(request)).request).toEqual(request);
      }),
      { numRuns: 2000 },
    );
  });

  it('an issue lies within the text, on its line and column', () => {
    fc.assert(
      fc.property(typedTexts, (text) => {
        for (const issue of [...readRequest(text).issues, ...readResponse(text).issues]) {
          const before = text.slice(0, issue.startOffset).split('\n');
          expect([issue.line, issue.column]).toEqual([before.length, before.at(-1)!.length + 1]);
          expect(issue.endOffset).toBeGreaterThanOrEqual(issue.startOffset);
          expect(issue.endOffset).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['spaces', ' '],
    ['tabs and letters', 'a\t'],
    ['CR', '\r'],
    ['line feeds', '\n'],
    ['folded lines', '\n b'],
    ['colons', ':'],
    ['lines of one letter', 'a\n'],
    ['characters that HTTP cannot carry', '\u20ac'],
  ])('a hundred thousand characters of %s is read in linear time', (_, unit) => {
    // A quadratic reader would need minutes.
    const long = unit.repeat(Math.ceil(100_000 / unit.length));
    const asRequests = [long, `GET /${long}x`, `GET /\nA: ${long}x`].map((text) =>
      readRequest(text),
    );
    const { response } = readResponse(`200 ${long}x`);
    for (const { headers } of [...asRequests.map(({ request }) => request), response]) {
      expect(headers.flat().join('').length).toBeLessThanOrEqual(long.length + 8);
    }
  });
});

describe('readResponse', () => {
  it.each<[text: string, status: number, statusText: string]>([
    ['HTTP/1.1 200 OK', 200, 'OK'],
    ['http/2 200 OK', 200, 'OK'],
    ['HTTP/1.1\t404   Not  Found ', 404, 'Not  Found'],
    ['200 OK', 200, 'OK'],
    [' 204 ', 204, ''],
    ['204', 204, 'No Content'],
    ['HTTP/1.1 404', 404, 'Not Found'],
    ['HTTP/1.1 404 ', 404, ''],
    ['299', 299, ''],
    ['\n\nHTTP/1.1 403 Specified Origin is not allowed\n', 403, 'Specified Origin is not allowed'],
  ])('reads %j', (text, status, statusText) => {
    expect(readResponse(text)).toEqual({
      response: { status, statusText, headers: [] },
      issues: [],
    });
  });

  it.each<[text: string, status: number, issues: string[][]]>([
    ['', 200, [['empty-response', '', '']]],
    ['OK', 200, [['status-not-a-number', '/status', 'OK']]],
    ['HTTP/1.1', 200, [['status-not-a-number', '/status', '']]],
    ['HTTP/1.1 2oo OK', 200, [['status-not-a-number', '/status', '2oo']]],
    ['Content-Type: a', 200, [['status-not-a-number', '/status', 'Content-Type:']]],
    ['-1 OK', 200, [['status-not-a-number', '/status', '-1']]],
    ['101 Switching', 101, [['status-out-of-range', '/status', '101']]],
    ['HTTP/1.1 600 x', 600, [['status-out-of-range', '/status', '600']]],
    ['200 \u20ac', 200, [['reason-not-carryable', '/statusText', '\u20ac']]],
  ])('says what is wrong with %j', (text, status, issues) => {
    const read = readResponse(text);
    expect(read.response.status).toBe(status);
    expect(shown(text, read.issues)).toEqual(issues);
  });

  it('reads field lines as those of a request', () => {
    const read = readResponse('200 OK\nVary: Origin\nX\n\nbody');
    expect(read.response.headers).toEqual([
      ['Vary', 'Origin'],
      ['X', ''],
    ]);
    expect(read.issues.map(({ code }) => code)).toEqual(['no-colon', 'body-ignored']);
  });

  it('prints no reason phrase over HTTP/2', () => {
    const headers: HeaderList = [['Vary', 'Origin']];
    const response = { status: 403, statusText: 'Header Not Supported', headers };
    expect(writeResponse(response, true)).toBe('HTTP/2 403\nVary: Origin');
  });

  it('reads what writeResponse printed as the same response, without issues', () => {
    fc.assert(
      fc.property(responses, (response) => {
        expect(readResponse(writeResponse(response))).toEqual({ response, issues: [] });
      }),
      { numRuns: 500 },
    );
  });
});

describe('what a text has after its header lines', () => {
  it.each([
    ['', ''],
    ['GET /', ''],
    ['GET /\nA: b\n', ''],
    ['GET /\nA: b\n\n \n', ''],
    ['GET /\n\nbody', '\n\nbody'],
    ['\n\nGET /\nA: b\n\nbody\n\nmore\n', '\n\nbody\n\nmore\n'],
    ['GET /\r\nA: b\r\n\r\nbody', '\n\r\nbody'],
  ])('%j: %j', (text, expected) => {
    expect(bodyPart(text)).toBe(expected);
  });
});
