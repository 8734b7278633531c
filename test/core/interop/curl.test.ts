import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HttpRequest } from '#core/http/message.ts';
import { shellQuote, writeCurl } from '#core/interop/curl.ts';
import { withoutSecretsInRequest } from '#core/secrets/inMessage.ts';
import { LeftOut } from '#core/secrets/leftOut.ts';
import { requests } from './arbitraries.ts';

fc.configureGlobal({ seed: 1 });

/**
 * The words of a command line as a POSIX shell splits them: single quotes, a backslash outside of
 * them, spaces. Anything else that a shell would act upon is an error.
 */
function shellWords(command: string): string[] {
  const words: string[] = [];
  const piece = /'([^']*)'|\\([^])|([\w@%+=:,./-]+)|( +)|([^])/g;
  let word: string | null = null;
  for (const [, quoted, escaped, plain, space, special] of command.matchAll(piece)) {
    if (special !== undefined) throw new Error(`A shell acts upon ${special}`);
    if (space === undefined) word = (word ?? '') + (quoted ?? escaped ?? plain ?? '');
    else if (word !== null) words.push(word);
    if (space !== undefined) word = null;
  }
  return word === null ? words : [...words, word];
}

/** What curl makes of its arguments (curl(1)), as far as `writeCurl` uses it. */
function curlRequest(words: readonly string[]): { request: HttpRequest; host: string } {
  const [program, ...rest] = words;
  expect(program).toBe('curl');
  let method = 'GET';
  let target: string | null = null;
  let url = '';
  const headers: [string, string][] = [];
  const flags = new Set<string>();
  while (rest.length > 0) {
    const word = rest.shift()!;
    if (word === '-X') method = rest.shift()!;
    else if (word === '--head') method = 'HEAD';
    else if (word === '--request-target') target = rest.shift()!;
    else if (word === '-H') headers.push(curlHeader(rest.shift()!));
    else if (word.startsWith('-')) flags.add(word);
    else url = word;
  }
  const [, host = '', path = ''] = /^(https?:\/\/[^/]*)(.*)$/is.exec(url) ?? [];
  expect(flags.has('--globoff') || !/[[\]{}]/.test(path)).toBe(true);
  expect(flags.has('-i')).toBe(true);
  return { request: { method, url: target ?? path, headers }, host };
}

function curlHeader(line: string): [string, string] {
  if (/^[^:]*;$/.test(line)) return [line.slice(0, -1), ''];
  const [, name = '', value = ''] = /^([^:]*): (.+)$/s.exec(line)!;
  return [name, value];
}

describe('writeCurl', () => {
  const host = 'http://gateway.example:5555';

  it.each<[what: string, request: HttpRequest, command: string]>([
    [
      'a preflight',
      { method: 'OPTIONS', url: '/path', headers: [['Origin', 'http://test.com']] },
      `curl -i -X OPTIONS 'http://gateway.example:5555/path' -H 'Origin: http://test.com'`,
    ],
    ['GET, which is what curl sends', { method: 'GET', headers: [] }, `curl -i '${host}/'`],
    [
      'HEAD, which has an option of its own',
      { method: 'HEAD', url: '/', headers: [] },
      `curl -i --head '${host}/'`,
    ],
    [
      'a header without a value',
      { method: 'GET', url: '/', headers: [['Origin', '']] },
      `curl -i '${host}/' -H 'Origin;'`,
    ],
    [
      'a quotation mark',
      { method: "IT'S", url: "/o'clock", headers: [['A', "'"]] },
      `curl -i -X 'IT'\\''S' '${host}/o'\\''clock' -H 'A: '\\'''`,
    ],
    [
      'brackets, which curl would expand',
      { method: 'GET', url: '/a[1-3]', headers: [] },
      `curl -i --globoff '${host}/a[1-3]'`,
    ],
    [
      'dots, which curl would fold',
      { method: 'GET', url: '/a/../b', headers: [] },
      `curl -i --path-as-is '${host}/a/../b'`,
    ],
    [
      'the asterisk',
      { method: 'OPTIONS', url: '*', headers: [] },
      `curl -i -X OPTIONS --request-target '*' '${host}/'`,
    ],
    [
      'a number sign, which curl would cut off',
      { method: 'GET', url: '/a#b', headers: [] },
      `curl -i --request-target '/a#b' '${host}/'`,
    ],
    [
      'a whole URL, which needs no host',
      { method: 'GET', url: 'https://other.example/a', headers: [] },
      `curl -i 'https://other.example/a'`,
    ],
  ])('%s', (_, request, command) => {
    expect(writeCurl(request, host)).toBe(command);
  });

  it.each([
    ['gateway.example:5555', 'http://gateway.example:5555/'],
    ['https://gateway.example', 'https://gateway.example/'],
    ['https://gateway.example/', 'https://gateway.example/'],
  ])('takes %s for the host', (given, url) => {
    expect(writeCurl({ method: 'GET', headers: [] }, given)).toBe(`curl -i '${url}'`);
  });

  it('gives curl back the request, whatever is in it but secrets', () => {
    fc.assert(
      fc.property(requests, (given) => {
        const command = writeCurl(given, host);
        const request = withoutSecretsInRequest(given, new LeftOut().leaveOut);
        expect(curlRequest(shellWords(command))).toEqual({ request, host });
      }),
      { numRuns: 500 },
    );
  });
});

describe('shellQuote', () => {
  it('makes any text one word that says the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(shellWords(`a ${shellQuote(text)} b`)).toEqual(['a', text, 'b']);
      }),
    );
  });
});
