import { describe, expect, it } from 'vitest';
import { removalEdits } from '#core/json/removal.ts';
import { applyEdits } from '#core/text/textEdit.ts';

describe('removalEdits', () => {
  const text = '[1, 2,\n3 , 4]';
  const entries = [1, 4, 7, 11].map((start) => ({ start, end: start + 1 }));

  it.each([
    ['nothing', 'yyyy', text],
    ['the first', 'nyyy', '[2,\n3 , 4]'],
    ['one in the midst', 'yynn', '[1, 2]'],
    ['the last', 'yyyn', '[1, 2,\n3]'],
    ['the first two', 'nnyy', '[3 , 4]'],
    ['two that are no neighbours', 'ynyn', '[1, 3]'],
    ['all but the last', 'nnny', '[4]'],
    ['all but the first', 'ynnn', '[1]'],
  ])('takes out %s', (_, stays, expected) => {
    const edits = removalEdits(
      entries,
      [...stays].map((letter) => letter === 'y'),
    );
    expect(applyEdits(text, edits)).toBe(expected);
  });
});
