import { describe, expect, it } from 'vitest';
import { noFlags } from '#core/javaRegex/reading/flags.ts';
import { ParserState } from '#core/javaRegex/reading/parserState.ts';

describe('a state', () => {
  it('begins with nothing', () => {
    const { flags, groups, names, referenced, reader } = new ParserState('a');
    expect([flags, groups, names.size, referenced.size, reader.cursor]).toEqual([
      noFlags,
      0,
      0,
      0,
      0,
    ]);
  });

  it('passes the modes for comments and line ends to its reader', () => {
    const state = new ParserState(' #x\ry\nz');
    state.flags = { ...noFlags, comments: true };
    expect(state.reader.peek()).toBe('y');
    state.reader.cursor = 0;
    state.flags = { ...noFlags, comments: true, unixLines: true };
    expect(state.reader.peek()).toBe('z');
    state.flags = noFlags;
    state.reader.cursor = 0;
    expect(state.reader.peek()).toBe(' ');
  });

  it.each<[source: string, startsInsidePairs: boolean]>([
    ['', true],
    ['aé\uffff', true],
    ['\u{1f600}', false],
    ['a\ud83d', false],
    ['\ude00', false],
  ])('%j lets find begin inside a pair: %s', (source, expected) => {
    expect(new ParserState(source).startsInsidePairs).toBe(expected);
  });
});
