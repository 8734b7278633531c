import { describe, expect, it } from 'vitest';
import { writeXhrSnippet } from '#core/snippet/writeXhrSnippet.ts';

describe('an XMLHttpRequest as code', () => {
  it('with nothing but a URL', () => {
    expect(writeXhrSnippet({ url: 'https://api.example/"' })).toBe(
      [
        'const xhr = new XMLHttpRequest();',
        'xhr.open("GET", "https://api.example/\\"");',
        'xhr.send();',
      ].join('\n'),
    );
  });

  it('with all that it can have', () => {
    const snippet = writeXhrSnippet({
      url: '/a',
      method: 'PUT',
      headers: [
        ['X-A', '1'],
        ['X-A', '2'],
      ],
      credentials: 'include',
      uploadListener: true,
      body: { kind: 'string', value: '{}' },
    });
    expect(snippet.split('\n').slice(1)).toEqual([
      'xhr.open("PUT", "/a");',
      'xhr.setRequestHeader("X-A", "1");',
      'xhr.setRequestHeader("X-A", "2");',
      'xhr.withCredentials = true;',
      'xhr.upload.onprogress = () => {};',
      'xhr.send("{}");',
    ]);
  });
});
