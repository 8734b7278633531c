import { describe, expect, it } from 'vitest';
import { happenedWords, statusWords } from '#core/explain/ticket/happenedWords.ts';
import type { TicketRow } from '#core/ticket/rows/ticketRow.ts';
import { row } from '../../../helpers/tickets.ts';

describe('what happened to a request', () => {
  it.each<[what: string, Partial<TicketRow>, words: string]>([
    ['nothing to say', {}, ''],
    ['the reason of a refusal', { happened: 'refused', reason: 'Forbidden' }, 'Forbidden'],
    [
      'a preflight, and what it asks for',
      { isPreflight: true, asksFor: 'PUT', happened: 'refused', reason: 'Method Not Allowed' },
      'preflight of PUT, Method Not Allowed',
    ],
    ['a preflight that does not tell it', { isPreflight: true }, 'preflight'],
    [
      'what was told in place of an answer',
      { happened: 'no-answer', reason: 'net::ERR_FAILED' },
      'no answer, net::ERR_FAILED',
    ],
    ['no answer and no more', { happened: 'no-answer' }, 'no answer'],
    [
      'a call that was not sent, whatever the preflight’s reason',
      { isPreflight: true, asksFor: 'PUT', happened: 'not-sent', reason: 'OK' },
      'preflight of PUT, allowed, yet the call was not sent',
    ],
    [
      'an answer not for the page',
      { happened: 'not-readable', reason: 'OK' },
      'answered without Access-Control-Allow-Origin',
    ],
    ['nothing told', { happened: 'not-told' }, 'no answer in the ticket'],
    ['code', { happened: 'call' }, 'from code, nothing recorded'],
    ['the same several times', { count: 6, reason: 'OK' }, 'OK, 6 times'],
  ])('%s', (_, change, words) => {
    expect(happenedWords(row(change))).toBe(words);
  });
});

describe('in place of a status', () => {
  it.each<[Partial<TicketRow>, string]>([
    [{ status: 405, happened: 'refused' }, '405'],
    [{ status: null, happened: 'no-answer' }, 'none'],
    [{ status: null, happened: 'not-told' }, '?'],
    [{ status: null, happened: 'call' }, '?'],
  ])('%o stands %s', (change, words) => {
    expect(statusWords(row(change))).toBe(words);
  });
});
