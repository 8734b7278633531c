import { describe, expect, it } from 'vitest';
import { nothing, PatternReader } from '#core/javaRegex/reading/patternReader.ts';
import { ask, refusalOf } from '../ask.ts';

function inComments(source: string, unixLines = false): PatternReader {
  const reader = new PatternReader(source);
  reader.comments = true;
  reader.unixLines = unixLines;
  return reader;
}

describe('the cursor', () => {
  it('counts code points', () => {
    const reader = new PatternReader('a\u{1f600}é');
    expect(reader.length).toBe(3);
    expect([reader.read(), reader.read(), reader.cursor]).toEqual(['a', '\u{1f600}', 2]);
  });

  it.each<
    [what: string, move: (reader: PatternReader) => unknown, answer: unknown, cursor: number]
  >([
    ['peek stays', (reader) => reader.peek(), 'a', 0],
    ['next moves on, then looks', (reader) => reader.next(), 'b', 1],
    ['nextRaw does so, too', (reader) => reader.nextRaw(), 'b', 1],
    ['read looks, then moves on', (reader) => reader.read(), 'a', 1],
    ['skip leaves one out', (reader) => reader.skip(), 'b', 2],
    ['unread goes back', (reader) => reader.unread(), undefined, -1],
    ['at stays', (reader) => reader.at(2), 'c', 0],
  ])('%s', (_what, move, answer, cursor) => {
    const reader = new PatternReader('abc');
    expect(move(reader)).toBe(answer);
    expect(reader.cursor).toBe(cursor);
  });

  it('finds nothing after the end, and a NUL is not the end', () => {
    const reader = new PatternReader('\0');
    expect([reader.atEnd, reader.read(), reader.atEnd, reader.read()]).toEqual([
      false,
      nothing,
      true,
      nothing,
    ]);
  });

  it('cuts out text', () => {
    const reader = new PatternReader('a\u{1f600}bc');
    expect([reader.text(1), reader.text(1, 2), reader.text(9)]).toEqual([
      '\u{1f600}bc',
      '\u{1f600}',
      '',
    ]);
  });

  it('is one ahead of the index of an error', () => {
    const reader = new PatternReader('ab');
    expect(reader.invalid('why').issue.index).toBe(-1);
    reader.read();
    expect(reader.invalid('why').issue).toMatchObject({ description: 'why', index: 0 });
  });

  it('moves in the pattern without quotation', () => {
    expect(new PatternReader('\\Q.\\E').text(0)).toBe('\\.');
  });
});

describe('comments mode', () => {
  it.each<[source: string, seen: string]>([
    ['  a', 'a'],
    ['\t\n\v\f\ra', 'a'],
    ['#b\na', 'a'],
    ['#b\ra', 'a'],
    ['# #b\n # c\n a', 'a'],
    ['\u00a0a', '\u00a0'],
    ['#b\u0085a', '\u0085'],
    ['#b\u2028a', '\u2028'],
    ['#b\0a', nothing],
    ['#b', nothing],
    ['', nothing],
  ])('%j shows %j', (source, seen) => {
    expect(inComments(source).peek()).toBe(seen);
  });

  it('ends comments at a line feed only, with (?d)', () => {
    expect(inComments('#b\rc\na', true).peek()).toBe('a');
  });

  it('does not change nextRaw, skip and at', () => {
    expect(inComments('a b').nextRaw()).toBe(' ');
    expect(inComments('a b').skip()).toBe(' ');
    expect(inComments('a b').at(1)).toBe(' ');
  });

  it.each<[what: string, source: string, text: string, answer: string]>([
    ['a comment', '(?x)a#c\nb', 'ab', 'whole'],
    ['that the end ends', '(?x)a#b', 'a', 'whole'],
    ['blanks', '(?x) a b ', 'ab', 'whole'],
    ['an escaped blank', '(?x)a\\ b', 'a b', 'whole'],
    ['an escaped hash', '(?x)a\\#b', 'a#b', 'whole'],
    ['a blank before a quantifier', '(?x)a +', 'aa', 'whole'],
    ['a NUL in a comment', '(?x)a#\0b', 'ab', 'no'],
    ['a NUL, which is taken then', '(?x)a#\0b', 'a\0b', 'whole'],
    ['the next line ends a comment and is taken', '(?x)a#b\u0085c', 'a\u0085c', 'whole'],
    ['a blank inside a parenthesis', '(?x)( ?:a)', 'a', 'whole'],
    ['a blank beyond ASCII', '(?x)a\u2003', 'a', 'no'],
    ['is over with its group', '(?:(?x) a ) b', 'a b', 'whole'],
    ['is switched off', '(?x) a (?-x) b', 'a b', 'whole'],
    ['a carriage return with (?d)', '(?xd)a#b\rc', 'a', 'whole'],
  ])('%s: %j', (_what, source, text, answer) => {
    expect(ask(source, text)).toBe(answer);
  });

  it.each<[source: string, refusal: string]>([
    ['(?x)(a #)', 'Unclosed group @9'],
    ['(?x)a{ 2}', 'Illegal repetition @6'],
    ['(?x) *', "Dangling meta character '*' @5"],
  ])('%s', (source, refusal) => {
    expect(refusalOf(source)).toBe(refusal);
  });
});

describe('a pattern with odd characters', () => {
  it.each<[what: string, source: string, text: string, answer: string]>([
    ['a NUL', 'a\0b', 'a\0b', 'whole'],
    ['a NUL at the end', 'a\0', 'a\0', 'whole'],
    ['a lone half', '\ud83d', '\ud83d', 'whole'],
    ['a lone half does not match in a pair', '\ud83d', '\u{1f600}', 'no'],
    ['nor the other one', '\ude00', '\u{1f600}', 'no'],
  ])('%s', (_what, source, text, answer) => {
    expect(ask(source, text)).toBe(answer);
  });
});
