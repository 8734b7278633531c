import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitEntries } from '#core/setup/splitEntries.ts';

fc.configureGlobal({ seed: 1 });

describe('splitEntries', () => {
  it.each<[string, string, string[]]>([
    ['nothing', '', []],
    ['only separators', ' , \n,\r\n ', []],
    ['one', ' GET ', ['GET']],
    ['commas', 'GET, POST,PUT', ['GET', 'POST', 'PUT']],
    ['lines', 'GET\nPOST\r\nPUT\rPATCH', ['GET', 'POST', 'PUT', 'PATCH']],
    ['commas at the ends of lines', 'GET,\nPOST,\n', ['GET', 'POST']],
    ['spaces, which do not separate', 'GET POST', ['GET POST']],
    ['a no-break space from a page', '\u00a0GET\u00a0,POST', ['GET', 'POST']],
    ['a counted repetition', 'https://a{1,3}\\.example, GET', ['https://a{1,3}\\.example', 'GET']],
    ['a group', '(a,b),c', ['(a,b)', 'c']],
    ['a character class', '[a,b],c', ['[a,b]', 'c']],
    ['brackets in brackets', '(a{1,2}|[x,y]),c', ['(a{1,2}|[x,y])', 'c']],
    ['an opener that is literal in a class', '[({,],c', ['[({,]', 'c']],
    ['a closer that is literal in a class', '[)},],c', ['[)},]', 'c']],
    ['a class in a class', '[a[b,]],c', ['[a[b,]]', 'c']],
    ['an escaped comma', 'a\\,b,c', ['a\\,b', 'c']],
    ['an escaped bracket', 'a\\(,b', ['a\\(', 'b']],
    ['an escaped backslash before a comma', 'a\\\\,b', ['a\\\\', 'b']],
    ['a backslash at the end', 'a,b\\', ['a', 'b\\']],
    ['a line with a bracket that is not closed', 'a,(b,c\nd,e', ['a,(b,c', 'd', 'e']],
    ['a line with a bracket too many', 'a,b),c\nd,e', ['a,b),c', 'd', 'e']],
    ['brackets that do not match', '(a,b],c', ['(a,b],c']],
    ['brackets that never span lines', '(a\nb)', ['(a', 'b)']],
    ['a JSON list', ' ["a", "b, c",\n "d\\\\."] ', ['a', 'b, c', 'd\\.']],
    ['lines out of a JSON list', '"http://a",\n  "http://b"\n', ['http://a', 'http://b']],
    ['a class that looks like a list', '["a,b]', ['["a,b]']],
    ['a list that is not of strings', '[1,2]', ['[1,2]']],
    ['a quotation mark alone', '"a,b', ['"a', 'b']],
  ])('%s', (_, text, expected) => {
    expect(splitEntries(text)).toEqual(expected);
  });

  it.each([
    ['openers', '('],
    ['classes', '['],
    ['closers', ')'],
    ['commas', ','],
    ['backslashes', '\\'],
    ['quotation marks', '"'],
    ['spaces', ' '],
    ['lines with an opener', '(\n'],
    ['entries in quotes', '"a",'],
  ])('takes a million characters of %s', (_, piece) => {
    const text = `${piece.repeat(1e6 / piece.length)}x`;
    expect(splitEntries(text).join('')).toContain('x');
  });

  const plain = fc.stringMatching(/^[\w:/.*-]{1,12}$/);

  it('finds the entries however they are joined', () => {
    const separator = fc.constantFrom(',', ', ', '\n', '\r\n', ' ,\n', ',,');
    fc.assert(
      fc.property(fc.array(plain), separator, (entries, between) => {
        expect(splitEntries(entries.join(between))).toEqual(entries);
      }),
    );
  });

  it('gives no entry that is empty or has white space at its ends', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab,()[]{}\\\n "'), maxLength: 30 });
    fc.assert(
      fc.property(text, (typed) => {
        for (const entry of splitEntries(typed)) {
          expect(entry).not.toBe('');
          expect(entry).toBe(entry.trim());
        }
      }),
    );
  });
});
