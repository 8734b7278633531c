import { describe, expect, it } from 'vitest';
import type { TicketRow } from '#core/ticket/rows/ticketRow.ts';
import { answerLook, rowLook } from '#ui/ticket/answerLook.ts';
import { row } from '../../helpers/tickets.ts';

describe('how an observed status looks', () => {
  it.each([
    [null, 'refused', 'x'],
    [405, 'refused', 's405'],
    [403, 'refused', 's403'],
    [400, 'plain', 'pass'],
    [502, 'plain', 'pass'],
    [399, 'ok', 'ok'],
    [200, 'ok', 'ok'],
  ])('%s', (status, tone, icon) => {
    expect(answerLook(status)).toEqual({ tone, icon });
  });
});

describe('how a row looks', () => {
  it.each<[what: string, Partial<TicketRow>, look: object]>([
    ['a refusal as its status does', { happened: 'refused', status: 405 }, answerLook(405)],
    ['no answer as a refusal', { happened: 'no-answer', status: null }, answerLook(null)],
    ['an answer as its status does', {}, answerLook(200)],
    ['allowed and not sent', { happened: 'not-sent' }, { tone: 'warn', icon: 'warn' }],
    ['answered and not readable', { happened: 'not-readable' }, { tone: 'warn', icon: 'warn' }],
    ['not told', { happened: 'not-told', status: null }, { tone: 'muted', icon: 'open' }],
    ['code', { happened: 'call', status: null }, { tone: 'muted', icon: 'open' }],
  ])('%s', (_, change, look) => {
    expect(rowLook(row(change))).toEqual(look);
  });
});
