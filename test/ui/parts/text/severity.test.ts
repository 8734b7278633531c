import { describe, expect, it } from 'vitest';
import { worstByLine, type Severity } from '#ui/parts/text/severity.ts';

const mark = (line: number, severity: Severity) => ({ line, severity, message: 'so it is' });

describe('worstByLine', () => {
  it.each([
    ['no mark', [], []],
    ['one mark', [mark(3, 'info')], [[3, 'info']]],
    ['the graver comes first', [mark(1, 'error'), mark(1, 'warning')], [[1, 'error']]],
    ['the graver comes last', [mark(1, 'info'), mark(1, 'warning')], [[1, 'warning']]],
    [
      'each line for itself',
      [mark(1, 'info'), mark(2, 'error')],
      [
        [1, 'info'],
        [2, 'error'],
      ],
    ],
  ])('%s', (_, marks, result) => {
    expect([...worstByLine(marks)]).toEqual(result);
  });
});
