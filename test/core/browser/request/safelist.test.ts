import { describe, expect, it } from 'vitest';
import { browsers } from '#core/browser/browsers.ts';
import {
  corsUnsafeRequestHeaderNames,
  sortedNames,
} from '#core/browser/request/corsUnsafeRequestHeaderNames.ts';
import { requestHeader } from '#core/browser/request/fetchRequest.ts';
import type { BrowserId } from '#core/browser/pageCall.ts';
import type { HeaderList } from '#core/http/message.ts';

/** The browsers that take a header for safe, by their first letters. */
const safeIn = (name: string, value: string) =>
  [browsers.standard, browsers.chromium, browsers.firefox]
    .filter((browser) => browser.safelists(name, value))
    .map(({ id }) => id.charAt(0))
    .join('');

describe('who takes for safe', () => {
  it.each([
    ['accept', '*/*', 'scf'],
    ['accept', 'a"b', ''],
    ['accept', 'a\tb', 'scf'],
    ['accept', '\x1f', ''],
    ['accept', '\x7f', ''],
    ['accept', 'é', 'sc'],
    ['accept', 'a'.repeat(128), 'scf'],
    ['accept', 'a'.repeat(129), ''],
    ['accept-language', 'de, en;q=0.5', 'scf'],
    ['accept-language', 'de_DE', ''],
    ['content-language', '*', 'scf'],
    ['content-language', 'é', ''],
    ['content-type', 'text/plain', 'scf'],
    ['content-type', 'Text/Plain ;a=b', 'scf'],
    ['content-type', 'text/ plain', ''],
    ['content-type', 'text/plain;,', 'sc'],
    ['content-type', 'text/plain;;', 'sc'],
    ['content-type', 'text/plain;é', 'sc'],
    ['content-type', 'multipart/form-data; boundary=x', 'scf'],
    ['content-type', 'application/json', ''],
    ['content-type', '', ''],
    ['range', 'bytes=0-', 'scf'],
    ['range', 'bytes=5-5', 'scf'],
    ['range', 'bytes=5-4', ''],
    ['range', 'bytes=-5', ''],
    ['range', 'Bytes=0-', ''],
    ['range', 'bytes= 0-', ''],
    ['range', 'bytes=0-9223372036854775806', 'scf'],
    ['range', 'bytes=0-9223372036854775807', 'sf'],
    ['range', 'bytes=0010-9', ''],
    ['range', 'bytes=0010-0011', 'scf'],
    ['range', 'bytes=000-0', 'scf'],
    ['range', 'bytes=0-9', 'scf'],
    ['x-a', '1', ''],
    ['dpr', '1.5', 'c'],
    ['dpr', '1.', ''],
    ['dpr', '.5', ''],
    ['device-memory', '8', 'c'],
    ['width', '1.5', ''],
    ['viewport-width', '100', 'c'],
    ['rtt', '100', 'c'],
    ['downlink', '2.5', 'c'],
    ['ect', '4g', 'c'],
    ['ect', '5g', ''],
    ['save-data', 'on', 'c'],
    ['save-data', 'off', ''],
    ['intervention', 'anything', 'c'],
    ['intervention', 'a'.repeat(128), 'c'],
    ['intervention', 'a'.repeat(129), ''],
    ['rtt', '1'.repeat(128), 'c'],
    ['rtt', '1'.repeat(129), ''],
  ])('%s: %s → %s', (name, value, ids) => expect(safeIn(name, value)).toBe(ids));
});

const unsafe = (headers: HeaderList, id: BrowserId = 'standard') =>
  corsUnsafeRequestHeaderNames(
    headers.map(([name, value]) => requestHeader(name, value)),
    browsers[id],
    [],
  );

describe('the names that ask for a preflight', () => {
  it('stand in the order of the script', () => {
    expect(
      unsafe([
        ['X-B', '1'],
        ['Accept', 'x'],
        ['X-A', '1'],
      ]),
    ).toEqual(['x-b', 'x-a']);
  });

  it('are all of them once safe values exceed 1024 bytes together', () => {
    const line = ['Accept', 'a'.repeat(128)] as const;
    const lines = Array.from({ length: 8 }, () => line);
    expect(unsafe(lines)).toEqual([]);
    expect(unsafe([...lines, ['Content-Language', 'd']])).toHaveLength(9);
  });

  it('are judged line by line, by Chromium together', () => {
    const lines = [
      ['Accept', 'a'.repeat(100)],
      ['accept', 'b'.repeat(100)],
    ] as const;
    expect(unsafe(lines)).toEqual([]);
    expect(unsafe(lines, 'chromium')).toEqual(['accept']);
    expect(unsafe(lines, 'firefox')).toEqual([]);
  });

  it('are sorted by byte, mostly each once', () => {
    expect(sortedNames(['x_a', 'x-b', 'x-a', 'x-b'], true)).toEqual(['x-a', 'x-b', 'x_a']);
    expect(sortedNames(['x-b', 'x-a', 'x-b'], false)).toEqual(['x-a', 'x-b', 'x-b']);
    expect(sortedNames(['x-a', 'x-b', 'x-c'], true)).toEqual(['x-a', 'x-b', 'x-c']);
    expect(sortedNames(['x-c', 'x-b', 'x-a'], true)).toEqual(['x-a', 'x-b', 'x-c']);
    expect(sortedNames(['x-b', 'x-c', 'x-a'], false)).toEqual(['x-a', 'x-b', 'x-c']);
  });
});
