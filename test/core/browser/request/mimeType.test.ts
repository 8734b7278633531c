import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMimeType, serializeMimeType } from '#core/browser/request/mimeType.ts';

const rewritten = (text: string) => {
  const type = parseMimeType(text);
  return type && serializeMimeType(type);
};

describe('a MIME type', () => {
  it.each<[text: string, serialized: string | null]>([
    ['text/html', 'text/html'],
    [' Text/HTML ;A=B ', 'text/html;a=B'],
    ['text/html;a=b;a=c', 'text/html;a=b'],
    ['text/html;a="b;c"', 'text/html;a="b;c"'],
    ['text/html;a="b\\"c"x;d=e', 'text/html;a="b\\"c";d=e'],
    ['text/html;a="b', 'text/html;a=b'],
    ['text/html;a="b\\', 'text/html;a="b\\\\"'],
    ['text/html;a=""', 'text/html;a=""'],
    ['text/html;a=', 'text/html'],
    ['text/html;a', 'text/html'],
    ['text/html;=b;;c=d', 'text/html;c=d'],
    ['text/html;a b=c', 'text/html'],
    ['text/html;a=b c', 'text/html;a="b c"'],
    ['text', null],
    ['text/', null],
    ['/html', null],
    ['te xt/html', null],
    ['', null],
  ])('%j is %j', (text, serialized) => expect(rewritten(text)).toBe(serialized));

  const hostile = fc.string({ unit: fc.constantFrom(...'text/;="\\ aA\t') });

  it('stays as it is once it is written anew', () => {
    fc.assert(
      fc.property(hostile, (parameters) => {
        const once = rewritten(`text/plain;${parameters}`);
        expect(rewritten(once ?? '')).toBe(once);
      }),
    );
  });
});
