import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KitOutput } from '#core/calibration/output/kitOutput.ts';
import { readKitOutput } from '#core/calibration/output/readKitOutput.ts';
import { kitOfOrigins } from './kits.ts';

const kit = kitOfOrigins(['http://a.example', 'http://b.example', 'http://c.example']);

const marker = (number: number | 'end', id = kit.id) => `=== cors-playground ${id} ${number} ===`;

/** What a server answers, and what is kept of it. */
const passed = [
  'HTTP/1.1 200 OK',
  'Access-Control-Allow-Origin: http://a.example',
  'Access-Control-Max-Age: 100',
  'Set-Cookie: JSESSIONID=secret-1',
  'X-Auth-Token: secret-2',
  'Date: Sun, 29 Nov 2026 17:44:29 GMT',
  '',
];

const forbidden = ['HTTP/1.1 403 Specified Origin is not allowed', 'Server: nginx', ''];

const vary = ['HTTP/1.1 200 OK', 'Vary: Origin', 'Content-Type: text/html', ''];

const [first, second, third] = [
  {
    id: 1,
    response: {
      ...{ status: 200, statusText: 'OK' },
      headers: [
        ['Access-Control-Allow-Origin', 'http://a.example'],
        ['Access-Control-Max-Age', '100'],
      ],
    },
  },
  {
    id: 2,
    response: {
      ...{ status: 403, statusText: 'Specified Origin is not allowed' },
      headers: [['Server', 'nginx']],
    },
  },
  {
    id: 3,
    response: {
      ...{ status: 200, statusText: 'OK' },
      headers: [
        ['Vary', 'Origin'],
        ['Content-Type', 'text/html'],
      ],
    },
  },
];

const parts = [
  ['', marker(1), ...passed],
  ['', marker(2), ...forbidden],
  ['', marker(3), ...vary],
  ['', marker('end')],
];

const lines = parts.flat();
const text = lines.join('\n');
const whole = [first, second, third];

const read = (given: string): KitOutput => readKitOutput(given, kit);

describe('everything is read', () => {
  test.each<[string, string]>([
    ['as it is printed', text],
    ['with CR LF', lines.join('\r\n')],
    ['with CR CR LF, as a terminal is recorded', lines.join('\r\r\n')],
    ['with CR alone', lines.join('\r')],
    ['with each line end doubled', lines.join('\n\n')],
    ['without blank lines', lines.filter((line) => line !== '').join('\n')],
    ['with blanks at the end of each line', lines.map((line) => `${line}    `).join('\n')],
    ['indented', lines.map((line) => `    ${line}`).join('\n')],
    ['quoted in a mail', lines.map((line) => `> ${line}`).join('\r\n')],
    ['quoted twice', lines.map((line) => `>> ${line}`).join('\n')],
    ['with blanks that do not break', text.replaceAll(' ', '\xa0')],
    ['in colours', lines.map((line) => `\x1b[32m${line}\x1b[0m`).join('\n')],
    [
      'with prompts and the commands of cmd',
      lines
        .map((line) => line.replace(/^=.*/, (mark) => `C:\\Users\\me>@echo ${mark}\r\n${mark}`))
        .join('\r\n'),
    ],
    [
      'with prompts of PowerShell',
      lines
        .map((line) => line.replace(/^(=.*)/, 'PS C:\\> ask 1 \'header = "Origin: a"\'\n\n$1'))
        .join('\n'),
    ],
    [
      'with what a shell tells of each command',
      lines
        .map((line) =>
          line.replace(/^(=.*)/, "$1\n+ curl -H 'Access-Control-Allow-Origin: http://no'"),
        )
        .join('\n'),
    ],
    [
      'shuffled',
      [parts[2], parts[0], parts[1], parts[3]].map((part) => part?.join('\n')).join('\n'),
    ],
    ['twice the same', `${text}\n${text}`],
    ['with a text before and after', `$ sh kit.sh\n\n${text}\n$ exit\nVary: no`],
    ['with an answer before the first marker', `HTTP/1.1 500 Old\nVary: *\n\n${text}`],
    [
      'after an answer to CONNECT and one that is none yet',
      text.replaceAll(
        'HTTP/1.1 ',
        'HTTP/1.0 200 Connection established\nVia: proxy\n\nHTTP/1.1 100 Continue\n\nHTTP/1.1 ',
      ),
    ],
    [
      'after a proxy that wants to know who asks',
      text.replaceAll('HTTP/1.1 403', 'HTTP/1.1 407 Who\nServer: proxy\n\nHTTP/1.1 403'),
    ],
    [
      'with the whole exchange, as curl -v prints it',
      text.replaceAll(/^(HTTP.*)/gm, '> OPTIONS / HTTP/1.1\n> Vary: no\n\n< $1\n< Vary: no\n<\n$1'),
    ],
  ])('%s', (_, given) => {
    const output = read(given);
    expect(output.answers.toSorted((a, b) => a.id - b.id)).toEqual(whole);
    expect(output).toMatchObject({ how: 'marked', missing: [], otherKits: [], notRead: [] });
  });

  test('nothing secret', () => expect(JSON.stringify(read(text))).not.toContain('secret'));
});

/** The only answer, as it was printed. */
const answerOf = (...printed: readonly string[]) =>
  read([marker(1), ...printed, '', marker('end')].join('\n')).answers[0]?.response;

describe('an answer', () => {
  test.each<[string, readonly string[], object]>([
    ['over HTTP/2 has no reason', ['HTTP/2 403 '], { status: 403, statusText: null }],
    [
      'as httpyac prints it',
      ['HTTP/1.1 403  - Header Not Supported'],
      { statusText: 'Header Not Supported' },
    ],
    ['without a reason', ['HTTP/1.1 403'], { status: 403, statusText: null }],
    ['with names in lower case', ['HTTP/2 200', 'vary: Origin'], { headers: [['vary', 'Origin']] }],
    [
      'with a line twice, as both gateway and service send it',
      ['HTTP/1.1 200 OK', 'Access-Control-Allow-Origin: a', 'Access-Control-Allow-Origin: *'],
      {
        headers: [
          ['Access-Control-Allow-Origin', 'a'],
          ['Access-Control-Allow-Origin', '*'],
        ],
      },
    ],
    [
      'with a line that is folded',
      ['HTTP/1.1 200 OK', 'Access-Control-Allow-Headers: a,', '\tb', 'Via: 1.1 x', ' y'],
      {
        headers: [
          ['Access-Control-Allow-Headers', 'a, b'],
          ['Via', '1.1 x y'],
        ],
      },
    ],
    ['with a line that is empty', ['HTTP/2 200', 'Vary:'], { headers: [['Vary', '']] }],
    [
      'of a redirect, not of where it leads',
      ['HTTP/1.1 302 Found', '', 'HTTP/1.1 200 OK', 'Vary: *'],
      { status: 302, headers: [] },
    ],
    [
      'with a body that tells the reason',
      [
        'HTTP/2 403',
        'content-type: application/json',
        '',
        '{"Exception":"API Gateway encountered an error. Error Message: Specified Origin is not allowed. Request Details: Service - Orders, token=secret"}',
      ],
      { message: 'Specified Origin is not allowed' },
    ],
  ])('%s', (_, printed, response) => expect(answerOf(...printed)).toMatchObject(response));

  test('keeps nothing else of a body', () =>
    expect(answerOf('HTTP/2 500', '', '{"Exception":"Error Message: secret","Vary": 1}')).toEqual({
      status: 500,
      statusText: null,
      headers: [],
    }));
});

describe('what is not there', () => {
  test.each<[string, string, Partial<KitOutput>]>([
    ['nothing', '', { how: 'none', missing: [1, 2, 3], unmarked: 0 }],
    ['no answer', 'What shall I paste here?\nVary: Origin', { how: 'none', missing: [1, 2, 3] }],
    [
      'a marker that was lost: whose the second answer is cannot be told',
      lines.filter((line) => line !== marker(2)).join('\n'),
      { how: 'marked', missing: [1, 2], notRead: [{ id: 1, why: 'nothing' }] },
    ],
    [
      'an answer that failed',
      text.replace(forbidden.join('\n'), 'curl: (7) Failed to connect to gateway port 5543'),
      { how: 'marked', missing: [2], notRead: [{ id: 2, why: 'failed', curl: 7 }] },
    ],
    [
      'the same in PowerShell',
      text.replace(forbidden.join('\n'), 'curl.exe : curl: (28) Connection timed out\n+ ask 2 …'),
      { how: 'marked', missing: [2], notRead: [{ id: 2, why: 'failed', curl: 28 }] },
    ],
    [
      'a header block at whose end the connection was lost',
      text.replace('Set-Cookie: JSESSIONID=secret-1\n', '\ncurl: (56) Recv failure\n'),
      { missing: [1], notRead: [{ id: 1, why: 'failed', curl: 56 }] },
    ],
    [
      'an answer between two markers',
      text.replace(forbidden.join('\n'), ''),
      { how: 'marked', missing: [2], notRead: [{ id: 2, why: 'nothing' }] },
    ],
    [
      'the marker too',
      lines
        .filter((line) => line !== marker(2))
        .join('\n')
        .replace(forbidden.join('\n'), ''),
      { how: 'marked', missing: [2], notRead: [] },
    ],
    [
      'the end of an answer',
      text.slice(0, text.indexOf('Content-Type: text/html')),
      { how: 'marked', missing: [3], notRead: [{ id: 3, why: 'cut' }] },
    ],
    [
      'answers, but to another kit',
      text.replaceAll('a1b2c3', 'zzz999'),
      { how: 'none', answers: [], missing: [1, 2, 3], otherKits: ['zzz999'], unmarked: 0 },
    ],
    [
      'a request of that number',
      text.replace(marker(3), marker(4)),
      { how: 'marked', missing: [3], otherKits: [] },
    ],
  ])('%s', (_, given, output) => expect(read(given)).toMatchObject(output));

  test('answers of another kit, among ours', () => {
    const other = text.replaceAll('a1b2c3', 'zzz999').replaceAll('200 OK', '500 Other');
    expect(read(`${other}\n${text}\n${other}`)).toMatchObject({
      ...{ how: 'marked', answers: whole, otherKits: ['zzz999'] },
    });
  });

  test('answered twice, and otherwise: both', () => {
    const { answers } = read(`${text}\n${text.replaceAll('403 Specified', '405 Specified')}`);
    expect(answers.map(({ id, response }) => [id, response.status])).toEqual([
      ...[
        [1, 200],
        [2, 403],
        [3, 200],
      ],
      [2, 405],
    ]);
  });

  test('wherever it is cut, all that is read was answered so', () => {
    for (const given of [text, lines.join('\r\n'), lines.join('\r\r\n')])
      for (let end = 0; end <= given.length; end++) {
        const { answers } = read(given.slice(0, end));
        expect(answers).toEqual(whole.slice(0, answers.length));
      }
  });
});

describe('without markers', () => {
  const editor = [passed, forbidden, vary].map((answer) => answer.join('\n'));

  test.each<[string, string]>([
    ['VS Code’s', editor.map((answer) => `${answer}\n{\n  "a": 1\n}`).join('\n')],
    [
      'JetBrains’',
      editor
        .map(
          (answer) =>
            `OPTIONS https://gw.example/\n\n${answer}\n<Response body is empty>\n\nResponse code: 200 (OK); Time: 38ms (38 ms)`,
        )
        .join('\n\n'),
    ],
  ])('%s answers are in the order of the requests', (_, given) =>
    expect(read(given)).toMatchObject({ how: 'in-order', answers: whole, missing: [] }),
  );

  test.each([
    ['one less', editor.slice(1).join('\n'), 2],
    ['one more', [...editor, forbidden.join('\n'), ''].join('\n'), 4],
    ['the last one cut', editor.join('\n').replace(/\n$/, ''), 3],
  ])('%s: none is taken for another', (_, given, unmarked) =>
    expect(read(given)).toMatchObject({ how: 'none', answers: [], missing: [1, 2, 3], unmarked }),
  );
});

describe('whatever is pasted', () => {
  const noise = fc
    .array(fc.constantFrom(...lines, '\r', '\n', '\x1b[', '> ', ' ', 'curl: (7) x', 'C:\\>'), {
      maxLength: 40,
    })
    .map((pieces) => pieces.join('\n'));

  test('nothing throws, and each request is answered or missing', () => {
    fc.assert(
      fc.property(fc.oneof(noise, fc.string({ unit: 'binary' })), (given) => {
        const { answers, missing, how } = read(given);
        const answered = [...new Set(answers.map(({ id }) => id))];
        expect([...answered, ...missing].toSorted((a, b) => a - b)).toEqual([1, 2, 3]);
        if (how === 'none') expect(answers).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('text between the answers changes none', () => {
    const words = fc.array(fc.string().filter((line) => !/[=:]|HTTP|curl/.test(line)));
    fc.assert(
      fc.property(words, words, (before, between) => {
        const given = [...before, ...parts.flatMap((part) => [...part, ...between])].join('\n');
        expect(read(given).answers).toEqual(whole);
      }),
      { numRuns: 100 },
    );
  });
});
