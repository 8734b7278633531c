import { describe, expect, it } from 'vitest';
import { chosenOf, countedNames, findsOn, linesWords } from '#ui/ticket/finds.ts';
import { answered, exchange, preflightOf, row, ticket } from '../../helpers/tickets.ts';
import { deskWith, HeldReader, line, recording } from './desk.ts';

describe('which request a row stands for', () => {
  const two = ticket({ exchanges: [exchange('GET', null), exchange('PUT', null)] });
  it.each([
    [0, { kind: 'exchange', index: 0 }],
    [1, { kind: 'exchange', index: 1 }],
    [2, { kind: 'call', index: 0 }],
  ])('%i', (index, chosen) => {
    expect(chosenOf(row({ index }), two)).toEqual(chosen);
  });
});

describe('words', () => {
  it.each([
    [5, 5, 'line 5'],
    [5, 9, 'lines 5 to 9'],
  ])('of the lines %i to %i', (first, last, words) => {
    expect(linesWords({ first, last })).toBe(words);
  });

  it.each([
    [[], []],
    [['Cookie'], ['Cookie']],
    [
      ['Cookie', 'a body', 'cookie', 'COOKIE'],
      ['Cookie (3)', 'a body'],
    ],
  ])('of the names %j', (names, counted) => {
    expect(countedNames(names)).toEqual(counted);
  });
});

describe('what was found on the desk', () => {
  const reader = new HeldReader();
  const desk = deskWith(line, reader);
  const brief = () =>
    findsOn(desk).map(({ kind, file, lines }) => [kind, file, lines !== undefined] as const);

  it('is that of the text, where it stands', () => {
    expect(brief()).toEqual([
      ['call', null, true],
      ['console', null, true],
    ]);
  });

  it('is that of the files, too; of several requests only the chosen one', async () => {
    const exchanges = [preflightOf('PUT', answered(405)), preflightOf('DELETE', answered(405))];
    await desk.addFiles([recording()]);
    reader.last.give({ exchanges });
    expect(brief()).toEqual([
      ['call', null, false],
      ['answer', null, false],
      ['call', null, true],
      ['console', null, true],
    ]);
    desk.choose(desk.rows[1]!);
    const [call] = findsOn(desk);
    expect(call?.text).toContainEqual({ code: 'DELETE' });
  });

  it('is nothing in what is prose', () => {
    expect(findsOn(deskWith('Hello'))).toEqual([]);
  });
});
