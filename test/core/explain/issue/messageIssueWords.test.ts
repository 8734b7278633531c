import { describe, expect, it } from 'vitest';
import { messageIssueWords } from '#core/explain/issue/messageIssueWords.ts';
import { plain } from '#core/explain/phrase.ts';
import {
  fieldIssueCodes,
  requestIssueCodes,
  responseIssueCodes,
} from '#core/message/messageIssue.ts';
import { readRequest } from '#core/message/rawHttp.ts';
import { readResponse } from '#core/message/readResponse.ts';

const get = (line: string) => `GET / HTTP/1.1\n${line}`;
const token = "may contain only letters, digits and `!#$%&'*+-.^_`|~`.";

const requests: Record<(typeof requestIssueCodes)[number], [text: string, sentence: string][]> = {
  'no-colon': [[get('Origin'), 'A header is written `Name: value`; the colon is missing.']],
  'name-empty': [[get(': x'), 'The header has no name.']],
  'name-not-a-token': [[get('X Y: 1'), `A header name ${token}`]],
  'whitespace-before-colon': [
    [get('X : 1'), 'Remove the space before the colon: a server must refuse such a request.'],
  ],
  'value-not-carryable': [
    [get('X: ☃'), 'A header cannot carry `☃` (U+2603) in HTTP.'],
    [get('X: 😀'), 'A header cannot carry `😀` (U+1F600) in HTTP.'],
    [get('X: a\u0001b'), 'A header cannot carry the control character U+0001 in HTTP.'],
    [get('X: a\u007fb'), 'A header cannot carry the control character U+007F in HTTP.'],
  ],
  'obsolete-line-folding': [
    [
      get('X: 1\n 2'),
      'A line that begins with a space would continue the one above. HTTP/1.1 no longer allows that.',
    ],
  ],
  'body-ignored': [
    [get('X: 1\n\n{}'), 'What comes after the blank line is a body. It plays no part here.'],
  ],
  'empty-request': [['', 'Type a request, for example `OPTIONS /path HTTP/1.1`.']],
  'method-not-a-token': [['G(T /', `A method ${token}`]],
  'target-has-space': [['GET /a b HTTP/1.1', 'The path has a space in it; write it `%20`.']],
  'target-not-carryable': [['GET /ä HTTP/1.1', 'The path cannot carry `ä` (U+00E4) in HTTP.']],
};

const responses: Record<
  Exclude<(typeof responseIssueCodes)[number], (typeof fieldIssueCodes)[number]>,
  [text: string, sentence: string][]
> = {
  'empty-response': [['', 'Type a response, for example `HTTP/1.1 200 OK`.']],
  'status-not-a-number': [['HTTP/1.1 OK', 'The status must be a number of three digits.']],
  'status-out-of-range': [['HTTP/1.1 199', 'The status must be from 200 to 599.']],
  'reason-not-carryable': [['200 ☃', 'The reason phrase cannot carry `☃` (U+2603) in HTTP.']],
};

const flat = (cases: Record<string, [string, string][]>) =>
  Object.entries(cases).flatMap(([code, rows]) =>
    rows.map(([text, sentence]) => [code, text, sentence] as const),
  );

describe('what is wrong with a message', () => {
  it.each(flat(requests))('request, %s: %j', (code, text, sentence) => {
    const issue = readRequest(text).issues.find((found) => found.code === code);
    expect(issue && plain(messageIssueWords(issue), '`')).toBe(sentence);
  });
  it.each(flat(responses))('response, %s: %j', (code, text, sentence) => {
    const issue = readResponse(text).issues.find((found) => found.code === code);
    expect(issue && plain(messageIssueWords(issue), '`')).toBe(sentence);
  });
  it('has a case above for every code', () => {
    expect(Object.keys(requests)).toEqual([...requestIssueCodes]);
    expect([...fieldIssueCodes, ...Object.keys(responses)]).toEqual([...responseIssueCodes]);
  });
});
