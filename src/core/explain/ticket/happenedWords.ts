import { pluralize } from '#core/explain/pluralize.ts';
import type { Happened, TicketRow } from '#core/ticket/rows/ticketRow.ts';

const words: Readonly<Record<Happened, string>> = {
  refused: '',
  'no-answer': 'no answer',
  'not-sent': 'allowed, yet the call was not sent',
  'not-readable': 'answered without Access-Control-Allow-Origin',
  answered: '',
  'not-told': 'no answer in the ticket',
  call: 'from code, nothing recorded',
};

/** "preflight of PUT, 6 times"; empty if there is nothing to say. */
export function happenedWords({
  isPreflight,
  asksFor,
  reason,
  happened,
  count,
}: TicketRow): string {
  const parts = [
    isPreflight ? (asksFor === null ? 'preflight' : `preflight of ${asksFor}`) : '',
    words[happened] || reason,
    happened === 'no-answer' ? reason : '',
    count > 1 ? pluralize(count, 'time') : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** In place of a status. */
export const statusWords = ({ status, happened }: TicketRow): string => {
  if (status !== null) return String(status);
  return happened === 'no-answer' ? 'none' : '?';
};
