import { describe, expect, it } from 'vitest';
import { writeReplyMarkdown, writeReplyText, type Reply } from '#core/interop/reply.ts';

const reply: Reply = {
  title: 'Orders *cannot* be saved',
  sections: [
    {
      heading: 'Why',
      pieces: [
        { kind: 'words', words: ['The method ', { code: 'PUT' }, ' is <not> listed.'] },
        { kind: 'code', language: 'http', code: 'HTTP/1.1 405 Method Not Allowed\nVary: Origin' },
      ],
    },
    { heading: 'This case', pieces: [{ kind: 'link', url: 'https://cors.example/#v4.abc' }] },
  ],
};

describe('a reply', () => {
  it('as Markdown, in which no value becomes markup', () => {
    expect(writeReplyMarkdown(reply)).toBe(
      [
        String.raw`### Orders \*cannot\* be saved`,
        '#### Why',
        String.raw`The method ${'`PUT`'} is \<not\> listed.`,
        '```http\nHTTP/1.1 405 Method Not Allowed\nVary: Origin\n```',
        '#### This case',
        '<https://cors.example/#v4.abc>\n',
      ].join('\n\n'),
    );
  });

  it('as plain text, as it is', () => {
    expect(writeReplyText(reply)).toBe(
      [
        'Orders *cannot* be saved',
        'Why\nThe method PUT is <not> listed.\n  HTTP/1.1 405 Method Not Allowed\n  Vary: Origin',
        'This case\nhttps://cors.example/#v4.abc\n',
      ].join('\n\n'),
    );
  });
});
