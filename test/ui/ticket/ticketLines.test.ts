import { describe, expect, it } from 'vitest';
import { placeholder } from '#core/secrets/placeholder.ts';
import { paintTicket, ticketLooks } from '#ui/ticket/ticketLines.ts';
import { ticket } from '../../helpers/tickets.ts';

describe('what the lines of a text were taken for', () => {
  const lines = (first: number, last: number) => ({ first, last });
  const looks = (count: number) =>
    [
      ...ticketLooks(
        ticket({
          parts: [
            { kind: 'command', lines: lines(2, 3) },
            { kind: 'output', lines: lines(3, 3) },
          ],
          notUnderstood: [{ code: 'cut-off', lines: lines(5, 9) }],
        }),
        count,
      ),
    ].map(([line, { bar, tag }]) => [line, bar, tag]);

  it('is prose, evidence with a tag at its first line, or not understood', () => {
    expect(looks(6)).toEqual([
      [1, 'prose', undefined],
      [2, 'taken', 'command'],
      [3, 'taken', 'answer'],
      [4, 'prose', undefined],
      [5, 'unread', 'cut off'],
      [6, 'unread', undefined],
    ]);
  });

  it('is said of no line that is not there any more', () => {
    expect(looks(2).map(([line]) => line)).toEqual([1, 2]);
  });
});

describe('where a secret was left out', () => {
  it.each([
    ['a line without one', 'abc', ['plain:abc']],
    ['an empty line', '', ['plain:']],
    [
      'a stand-in in a line',
      `a ${placeholder} b`,
      ['plain:a ', `stand-in:${placeholder}`, 'plain: b'],
    ],
    [
      'stand-ins alone',
      placeholder + placeholder,
      ['plain:', `stand-in:${placeholder}`, `stand-in:${placeholder}`],
    ],
  ])('%s', (_, line, pieces) => {
    const [painted = []] = paintTicket([line]);
    expect(painted.map(({ ink, text }) => `${ink}:${text}`)).toEqual(pieces);
  });
});
