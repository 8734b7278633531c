import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paintHeaders, paintJson, type Paint } from '#ui/parts/text/paint.ts';

const fixed = { seed: 1 };

/** The inks of a text, as `ink:text`, plain pieces left out. */
function inks(paint: Paint, text: string): string[] {
  return paint(text.split('\n'))
    .flat()
    .filter((piece) => piece.ink !== 'plain')
    .map((piece) => `${piece.ink}:${piece.text}`);
}

describe('paintHeaders', () => {
  it.each([
    ['a request line has no name', 'GET http://a:1/ HTTP/1.1', []],
    ['a status line has no name', 'HTTP/1.1 200 OK: fine', []],
    ['a header', 'HTTP/1.1 200 OK\nX-Id: a:b', ['name:X-Id:']],
    ['a header without a value', 'Origin:', ['name:Origin:']],
    ['a space before the colon is no name', 'Origin : a', []],
    ['the body has no names', 'A: 1\n\nB: 2', ['name:A:']],
  ])('%s', (_, text, result) => {
    expect(inks(paintHeaders, text)).toEqual(result);
  });
});

describe('paintJson', () => {
  it.each([
    ['a key and a string', '{ "a": "b" }', ['key:"a"', 'string:"b"']],
    ['a key with a space before its colon', '"a" : 1', ['key:"a"', 'constant:1']],
    ['an escaped quote', '"a\\"b": null', ['key:"a\\"b"', 'constant:null']],
    ['numbers', '[-1, 2.5e+3]', ['constant:-1', 'constant:2.5e+3']],
    ['booleans', '[true, false, truth]', ['constant:true', 'constant:false']],
    ['a string that is not closed', '["abc', ['string:"abc']],
    ['a digit inside a string', '["http://1.2"]', ['string:"http://1.2"']],
  ])('%s', (_, text, result) => {
    expect(inks(paintJson, text)).toEqual(result);
  });
});

describe.each([
  ['paintHeaders', paintHeaders],
  ['paintJson', paintJson],
])('%s', (_, paint) => {
  it('keeps every character of every line', () => {
    const char = fc.constantFrom('"', '\\', ':', ' ', 'a', '1', '-', '{', ',', 'é', '\t');
    const line = fc.string({ unit: char });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        const painted = paint(lines);
        expect(painted.map((pieces) => pieces.map((piece) => piece.text).join(''))).toEqual(lines);
      }),
      fixed,
    );
  });
});
