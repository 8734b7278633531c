import { describe, expect, it } from 'vitest';
import { findingSentence } from '#core/explain/issue/findingWords.ts';
import { linkIssueWords } from '#core/explain/issue/linkIssueWords.ts';
import { messageIssueWords } from '#core/explain/issue/messageIssueWords.ts';
import { plain } from '#core/explain/phrase.ts';
import { headerNotes, requestNote } from '#core/explain/gateway/requestNoteWords.ts';
import { textIssueWords } from '#core/explain/issue/textIssueWords.ts';
import { defaultReadings } from '#core/gateway/readings.ts';
import { compileJavaRegex } from '#core/javaRegex/compile.ts';
import { readRequest } from '#core/message/rawHttp.ts';
import { readResponse } from '#core/message/readResponse.ts';
import { lint } from '#core/lint/lint.ts';
import { readSetupText } from '#core/setup/setupText.ts';
import { setup } from '../../../helpers/setups.ts';

const saidOfText = (text: string) =>
  readSetupText(text).issues.map((issue) => plain(textIssueWords(issue), '`'));

describe('what is wrong with the text of a setup', () => {
  it.each([
    ['', ['A value is missing before the end.']],
    ['{"policy": null', ['The brace of line 1 is not closed.']],
    [
      '{"policy": {"allowMethods": ["POST"]\n"maxAge": 100}}',
      ['A comma is missing before `"maxAge"`.'],
    ],
    ['{"policy": null,}', ['Remove the comma after the last entry.']],
    ['{policy: null}', ['The key `policy` must be in double quotes.']],
    ['{"policy": nil}', ['`nil` is not JSON. Text must be in double quotes.']],
    ['{"policy": null} x', ['Unexpected `x` after the end of the JSON.']],
    ['[]', ['The whole text must be an object, not a list.']],
    ['{}', ['`policy` is missing. For an API without a CORS policy, write `null`.']],
    ['{"policy": {"maxAge": -1}}', ['Max Age cannot be negative: -1.']],
    ['{"policy": {"maxAge": 1.5}}', ['Max Age counts whole seconds: 1.5 is not a whole number.']],
    ['{"policy": {"maxAge": "1"}}', ['`maxAge` must be a number or null, not a text in quotes.']],
    [
      '{"policy": {"allowMethod": []}}',
      ['`allowMethod` is not a known key. Did you mean `allowMethods`?'],
    ],
    ['{"policy": null, "allowMethods": []}', ['`allowMethods` belongs in `policy`.']],
    ['{"policy": null, "policy": null}', ['`policy` appears twice. Only one of them can count.']],
    [
      '{"policy": {"allowHeaders": ["ü\\u0001"]}}',
      ['Entry 1 of `allowHeaders` has a character that HTTP cannot carry in a header: U+0001.'],
    ],
    ['{"policy": {"allowedOrigins": [""]}}', ['Entry 1 of `allowedOrigins` is empty.']],
    [
      '{"policy": {"maxAge": -1, "maxage": 1, "allowCredentials": "yes"}}',
      [
        'Max Age cannot be negative: -1.',
        '`maxage` is not a known key.',
        '`allowCredentials` must be true or false, not a text in quotes.',
      ],
    ],
  ])('%s', (text, sentences) => {
    expect(saidOfText(text)).toEqual(sentences);
  });
});

describe('what is wrong with a message', () => {
  it.each([
    ['GET / HTTP/1.1\nOrigin', 'A header is written `Name: value`; the colon is missing.'],
    ['GET / HTTP/1.1\nX: ☃', 'A header cannot carry `☃` (U+2603) in HTTP.'],
    ['GET / HTTP/1.1\nX: a\u0001b', 'A header cannot carry the control character U+0001 in HTTP.'],
    ['G(T / HTTP/1.1', "A method may contain only letters, digits and `!#$%&'*+-.^_`|~`."],
    ['', 'Type a request, for example `OPTIONS /path HTTP/1.1`.'],
  ])('request %j', (text, sentence) => {
    expect(readRequest(text).issues.map((issue) => plain(messageIssueWords(issue), '`'))).toEqual([
      sentence,
    ]);
  });
  it.each([
    ['HTTP/1.1 OK', 'The status must be a number of three digits.'],
    ['', 'Type a response, for example `HTTP/1.1 200 OK`.'],
  ])('response %j', (text, sentence) => {
    expect(readResponse(text).issues.map((issue) => plain(messageIssueWords(issue), '`'))).toEqual([
      sentence,
    ]);
  });
});

function sentenceOf(entry: string): string | null {
  const findings = lint(setup({ allowedOrigins: [entry] }), defaultReadings, compileJavaRegex);
  const finding = findings.find(({ path }) => path === '/policy/allowedOrigins/0');
  return finding ? plain(findingSentence(finding), '`') : null;
}

describe('what is wrong with an entry of Allowed Origins', () => {
  it.each([
    ['https://a.example', null],
    [
      'https://a\\.example(:\\d+)?',
      'Proved: of web pages, `https://a\\.example(:\\d+)?` lets in only https origins of `a.example` and below.',
    ],
    ['null', '`null` lets in `null`, which any page can send from a sandboxed frame.'],
    [
      'https://a.example/',
      '`https://a.example/` ends with a slash, so it never equals an Origin. A browser would send `https://a.example`.',
    ],
    [
      'a.example',
      '`a.example` has no scheme, so it never equals an Origin. A browser would send `https://a.example`.',
    ],
    [
      'https://(a',
      'Not a Java regular expression: Unclosed group, at character 11. It matches nothing here.',
    ],
  ])('%s', (entry, sentence) => {
    expect(sentenceOf(entry)).toBe(sentence);
  });
  it('distinguishes what is not supported from what is invalid', () => {
    expect(sentenceOf('\\N{DIGIT ONE}')).toMatch(/^Not supported here: .*no answer is guessed\.$/);
  });
});

describe('notes on a request', () => {
  const notes = (...origins: string[]) =>
    [...headerNotes({ method: 'GET', headers: origins.map((o) => ['Origin', o] as const) })].map(
      ([index, said]) => [index, plain(said, '`')],
    );
  it.each([
    ['a plain Origin', ['https://a.example'], []],
    [
      'an Origin with a slash',
      ['https://a.example/'],
      [
        [
          0,
          'Evaluated as sent, but no browser sends this: the value ends with a slash. It would send `https://a.example`.',
        ],
      ],
    ],
    [
      'an empty Origin',
      [''],
      [[0, 'Evaluated as sent, but no browser sends this: the value is empty.']],
    ],
    ['null', ['null'], [[0, expect.stringMatching(/^`null` is what a browser sends/)]]],
    [
      'two lines',
      ['https://a.example', 'https://b.example'],
      [[1, expect.stringMatching(/joined by a comma.*not documented/)]],
    ],
  ] as [string, string[], unknown][])('%s', (_, origins, expected) => {
    expect(notes(...origins)).toEqual(expected);
  });
  it.each([
    ['OPTIONS', [], 'To a CORS policy, the method OPTIONS alone makes this a preflight.'],
    [
      'GET',
      [['origin', 'x']],
      '`GET` with an Origin: to a CORS policy this is a CORS request; only the Origin is checked.',
    ],
    ['GET', [['Cookie', 'x']], '`GET` without an Origin: not a CORS request.'],
  ] as [string, [string, string][], string][])('%s %j', (method, headers, sentence) => {
    expect(plain(requestNote({ method, headers }), '`')).toBe(sentence);
  });
});

describe('why a link does not open', () => {
  it.each([
    [{ code: 'truncated' }, 'This link is cut off at its end. Some chats do that to long links.'],
    [
      { code: 'newer-version', version: 2 },
      'This link was made by a newer version of the playground (format 2). Reload the page.',
    ],
    [
      { code: 'unknown-scenario-name', name: 'preflight-9' },
      '`preflight-9` is not the name of a documented scenario.',
    ],
    [
      { code: 'bad-value', parameter: 'maxAge', value: 'x', issues: [] },
      '`x` is not a valid value for `maxAge`.',
    ],
  ] as const)('%j', (issue, sentence) => {
    expect(plain(linkIssueWords({ path: '', ...issue }), '`')).toBe(sentence);
  });
});
