import { describe, expect, it } from 'vitest';
import { readFetchSnippet } from '#core/snippet/fetchSnippet.ts';

/** The lines that are sent, with those that the library adds. */
function sentLines(text: string) {
  const read = readFetchSnippet(text);
  return read.ok ? (read.value.call.headers ?? []).map((line) => line.join(': ')) : null;
}

const accept = 'Accept: application/json, text/plain, */*';

describe('a library’s call as the page makes it', () => {
  it.each([
    [
      'JSON that axios makes',
      'axios.post("https://a.example", { a: 1 })',
      [accept, 'Content-Type: application/json'],
    ],
    [
      'axios without a body',
      'axios.get("https://a.example", { headers: { "Content-Type": "text/x" } })',
      [accept],
    ],
    [
      'an XMLHttpRequest',
      'const x = new XMLHttpRequest(); x.open("GET", "/o"); x.setRequestHeader("X-A", "1"); x.send();',
      ['X-A: 1'],
    ],
    ['fetch()', 'fetch("https://a.example", { method: "POST", body: "a" })', []],
  ])('%s', (_case, text, expected) => {
    expect(sentLines(text)).toEqual(expected);
  });
});
