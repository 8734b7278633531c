import { describe, expect, it } from 'vitest';
import { writeMarkdown, type MarkdownReport } from '#core/interop/markdown.ts';

const report: MarkdownReport = {
  outcome: 'preflight, row 2: 405 Method Not Allowed',
  why: [{ code: 'DELETE' }, ' is not one of ', { code: 'POST' }, ', ', { code: 'GET' }, '.'],
  policy: [
    { name: 'Allowed Origins', values: ['http://test2.com', 'https?://(a|b)\\.example'] },
    { name: 'Allowed Methods', values: ['POST', 'GET'] },
    { name: 'Max Age', values: [] },
  ],
  request: {
    method: 'OPTIONS',
    url: '/',
    headers: [
      ['Origin', 'http://test2.com'],
      ['Access-Control-Request-Method', 'DELETE'],
    ],
  },
  response: { status: 405, statusText: 'Method Not Allowed', headers: [] },
  readings: [],
  link: 'https://play.example/#preflight-2',
};

const fields = [
  '| Field | Value |',
  '| --- | --- |',
  '| Allowed Origins | `http://test2.com`, <code>https&#63;&#58;&#47;&#47;&#40;a&#124;b&#41;&#92;&#46;example</code> |',
  '| Allowed Methods | `POST`, `GET` |',
  '| Max Age |  |',
];

const exchange = [
  '#### Request',
  '',
  '```http',
  'OPTIONS / HTTP/1.1',
  'Origin: http://test2.com',
  'Access-Control-Request-Method: DELETE',
  '```',
  '',
  '#### Predicted answer',
  '',
  '```http',
  'HTTP/1.1 405 Method Not Allowed',
  '```',
];

const start = [
  '### preflight, row 2: 405 Method Not Allowed',
  '',
  '`DELETE` is not one of `POST`, `GET`.',
  '',
  '#### Policy',
];

const end = ['<https://play.example/#preflight-2>', ''];

const lines = (...parts: (readonly string[])[]) =>
  parts.map((part) => part.join('\n')).join('\n\n');

describe('writeMarkdown', () => {
  it('writes outcome, why, policy, request, answer and link', () => {
    expect(writeMarkdown(report)).toBe(lines(start, fields, exchange, end));
  });

  it('writes the policy as JSON where JSON is given', () => {
    const policy = '{\n  "policy": null\n}';
    const block = ['```json', '{', '  "policy": null', '}', '```'];
    expect(writeMarkdown({ ...report, policy })).toBe(lines(start, block, exchange, end));
  });

  it('leaves the answer out if there is none', () => {
    const text = writeMarkdown({ ...report, response: null });
    expect(text).toBe(lines(start, fields, exchange.slice(0, 7), end));
  });

  it('lists pinned readings before the link', () => {
    const readings = [
      { question: 'How are header names compared?', alternative: 'exactly' },
      { question: ['Is ', { code: '*' }, ' any origin?'], alternative: 'never_matches' },
    ];
    const list = [
      '#### Pinned readings',
      '',
      '- How are header names compared? exactly',
      '- Is `*` any origin? never\\_matches',
    ];
    const text = writeMarkdown({ ...report, readings });
    expect(text).toBe(lines(start, fields, exchange, list, end));
  });

  it('lets nothing that a visitor typed become markup', () => {
    const evil = '```\n# x\n| a | <b> `c';
    const text = writeMarkdown({
      ...report,
      outcome: evil,
      why: ['', { code: evil }],
      policy: [{ name: evil, values: [evil] }],
      request: { method: 'GET', url: '/', headers: [['A', evil]] },
      response: { status: 200, statusText: evil, headers: [] },
    });
    const outside = text.replace(/^(`{4,})http\n[^]*?\n\1$/gm, 'BLOCK');
    expect(outside.split('\n')).toEqual([
      '### \\`\\`\\` \\# x \\| a \\| \\<b\\> \\`c',
      '',
      '```` ``` # x | a | <b> `c ````',
      '',
      '#### Policy',
      '',
      '| Field | Value |',
      '| --- | --- |',
      expect.stringMatching(/^\| [^|]*(\\\|[^|]*)* \| <code>[\w &#;]*<\/code> \|$/),
      '',
      '#### Request',
      '',
      'BLOCK',
      '',
      '#### Predicted answer',
      '',
      'BLOCK',
      '',
      ...end,
    ]);
  });
});
