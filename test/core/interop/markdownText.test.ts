import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codeBlock,
  codeCell,
  codeSpan,
  escapeText,
  writeLink,
  writePhrase,
} from '#core/interop/markdownText.ts';

fc.configureGlobal({ seed: 1, numRuns: 500 });

const hostile = fc
  .array(
    fc.constantFrom(
      ...['`', '``', '```', '````', '|', '\\', '\n', '\r\n', '~~~', '<script>', '&amp;', ' ', 'a'],
      ...['*', '_', '[x](y)', '![', '# ', '- ', '1. ', '> ', '\0', '\u2028', '\u20ac'],
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

/** What a code span shows (CommonMark §6.1); null if `markdown` is not one code span as a whole. */
function shownBySpan(markdown: string): string | null {
  const [fence = ''] = /^`+/.exec(markdown) ?? [];
  const runs = [...markdown.slice(fence.length).matchAll(/`+/g)];
  const closing = runs.find(([run]) => run.length === fence.length);
  if (fence === '' || !closing || closing !== runs.at(-1)) return null;
  const content = markdown.slice(fence.length, fence.length + closing.index);
  const isPadded = /^ [^]* $/.test(content) && content.trim() !== '';
  return isPadded ? content.slice(1, -1) : content;
}

// eslint-disable-next-line no-control-regex -- control characters are what is meant
const onOneLine = (text: string) => text.replace(/[\0-\x1f\x7f\u2028\u2029]/g, ' ');

describe('codeSpan', () => {
  it.each([
    ['POST', '`POST`'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['``a', '``` ``a ```'],
    [' a ', '`  a  `'],
    [' ', '` `'],
    ['a\nb', '`a b`'],
    ['', '`""`'],
    ['a\\', '`a\\`'],
  ])('writes %j as %s', (text, markdown) => {
    expect(codeSpan(text)).toBe(markdown);
  });

  it('shows what was given, whatever it is', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(shownBySpan(codeSpan(text))).toBe(onOneLine(text) || '""');
      }),
    );
  });
});

describe('codeCell', () => {
  it.each([
    ['POST', '`POST`'],
    ['a|b', '<code>a&#124;b</code>'],
    ['(a\\|b)</code>', '<code>&#40;a&#92;&#124;b&#41;&#60;&#47;code&#62;</code>'],
  ])('writes %j as %s', (text, markdown) => {
    expect(codeCell(text)).toBe(markdown);
  });

  it('never ends a cell, and shows what was given', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const cell = codeCell(text);
        expect(cell).not.toMatch(/[|\n\r]/);
        const [, html] = /^<code>([\w &#;]*)<\/code>$/.exec(cell) ?? [];
        const shown = html?.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
        expect(shown ?? shownBySpan(cell)).toBe(onOneLine(text) || '""');
      }),
    );
  });
});

describe('codeBlock', () => {
  it.each([
    ['a', '```http\na\n```'],
    ['```\na', '````http\n```\na\n````'],
    ['a\r\nb\rc', '```http\na\nb\nc\n```'],
  ])('writes %j as %j', (text, markdown) => {
    expect(codeBlock('http', text)).toBe(markdown);
  });

  it('ends where it ends, whatever is in it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [opening = '', ...lines] = codeBlock('http', text).split('\n');
        const fence = opening.replace('http', '');
        const closing = lines.findIndex((line) => {
          const [, run = ''] = /^ {0,3}(`+)[ \t]*$/.exec(line) ?? [];
          return run.length >= fence.length;
        });
        expect(closing).toBe(lines.length - 1);
        expect(lines.slice(0, -1).join('\n')).toBe(text.replace(/\r\n?/g, '\n'));
      }),
    );
  });
});

describe('escapeText', () => {
  it.each([
    ['Short. Sentence, with (words).', 'Short. Sentence, with (words).'],
    ['*a* _b_ `c` ~d~', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~'],
    ['<img src=x>', '\\<img src=x\\>'],
    ['&lt; | $x$', '\\&lt; \\| \\$x\\$'],
    ['[a](b) ![c]', '\\[a\\](b) !\\[c\\]'],
    ['# a', '\\# a'],
    ['- a', '\\- a'],
    ['  + a', '  \\+ a'],
    ['=', '\\='],
    ['1. a', '1\\. a'],
    ['2) a', '2\\) a'],
    ['a\n\n# b', 'a  \\# b'],
  ])('writes %j as %s', (text, markdown) => {
    expect(escapeText(text)).toBe(markdown);
  });

  it('puts a backslash before every character that could be markup', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const left = escapeText(text).replace(/\\[\\`*_[\]<>&|~#$+=.)-]/g, '');
        expect(left).not.toMatch(/[\\`*_[\]<>&|~#$\n\r]/);
      }),
    );
  });
});

describe('writePhrase', () => {
  it('escapes words and puts values into code', () => {
    const phrase = [{ code: 'DELETE' }, ' is *not* one of ', { code: '`' }, '.'];
    expect(writePhrase(phrase)).toBe('`DELETE` is \\*not\\* one of `` ` ``.');
  });

  it('takes a plain text for words', () => {
    expect(writePhrase('`a`')).toBe('\\`a\\`');
  });
});

describe('writeLink', () => {
  it.each([
    ['https://a.example/b/#v1.x_y-z', '<https://a.example/b/#v1.x_y-z>'],
    ['https://a.example/?a=b c&d=<e>\n', '<https://a.example/?a=b%20c&d=%3Ce%3E%0A>'],
  ])('writes %j as %s', (url, markdown) => {
    expect(writeLink(url)).toBe(markdown);
  });
});
