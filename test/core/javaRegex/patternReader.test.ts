import { describe, expect, it } from 'vitest';
import { PatternReader } from '#core/javaRegex/patternReader.ts';

describe('PatternReader', () => {
  it('counts code points', () => {
    const reader = new PatternReader('a\u{1f600}é');
    expect(reader.length).toBe(3);
    expect([reader.take(), reader.take(), reader.index]).toEqual(['a', '\u{1f600}', 2]);
  });

  it('looks ahead without moving', () => {
    const reader = new PatternReader('ab');
    expect([reader.peek(), reader.peek(1), reader.peek(2), reader.index]).toEqual([
      'a',
      'b',
      '',
      0,
    ]);
  });

  it('takes a wanted character only', () => {
    const reader = new PatternReader('ab');
    expect([reader.takeIf('b'), reader.takeIf('a'), reader.index]).toEqual([false, true, 1]);
  });

  it('stays at the end', () => {
    const reader = new PatternReader('');
    expect([reader.take(), reader.peek(), reader.takeIf(''), reader.index]).toEqual([
      '',
      '',
      false,
      0,
    ]);
    expect(reader.atEnd).toBe(true);
  });

  it.each<[what: string, source: string, index: number]>([
    ['NUL', 'ab\0', 2],
    ['a lone high surrogate', '\u{1f600}\ud83d', 1],
    ['a lone low surrogate', 'a\ude00b', 1],
    ['halves the wrong way round', '\ude00\ud83d', 0],
  ])('refuses %s', (_what, source, index) => {
    expect(() => new PatternReader(source)).toThrowError(
      expect.objectContaining({ issue: expect.objectContaining({ code: 'not-supported', index }) }),
    );
  });
});
