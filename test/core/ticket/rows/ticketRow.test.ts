import { describe, expect, it } from 'vitest';
import { isFailed, type Happened } from '#core/ticket/rows/ticketRow.ts';
import { ticketRows } from '#core/ticket/rows/ticketRows.ts';
import { answered, exchange } from '../../../helpers/tickets.ts';

const failed: Readonly<Record<Happened, boolean>> = {
  refused: true,
  'no-answer': true,
  'not-sent': true,
  'not-readable': true,
  answered: false,
  'not-told': false,
  call: false,
};

describe('someone who looks for a failure', () => {
  const [row] = ticketRows({ exchanges: [exchange('GET', answered(200))], calls: [] });

  it.each(Object.entries(failed) as [Happened, boolean][])('%s: %s', (happened, isOne) => {
    expect(isFailed({ ...row!, happened })).toBe(isOne);
  });
});
