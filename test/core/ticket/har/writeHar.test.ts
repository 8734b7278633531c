import { describe, expect, it } from 'vitest';
import { writeHar } from '#core/ticket/har/writeHar.ts';
import { readTicket } from '#core/ticket/readTicket.ts';
import type { TicketExchange } from '#core/ticket/ticket.ts';
import { fileOf, samplesOf } from '../compare.ts';

const at = '2026-11-28T14:00:00.000Z';
const withoutLines = (exchanges: readonly TicketExchange[]) =>
  exchanges.map(({ lines: _, ...exchange }) => exchange);

describe('exchanges written as HAR and read again', () => {
  const files = samplesOf('har').filter(({ file }) => file);
  it.each(files.map(({ id, file }) => [id, file!] as const))('%s', (_id, file) => {
    const { exchanges } = readTicket(fileOf(file.replace('files/', '')));
    const har = writeHar(exchanges, at);
    expect(withoutLines(readTicket(har).exchanges)).toEqual(withoutLines(exchanges));
    expect(writeHar(readTicket(har).exchanges, at)).toBe(har);
  });

  it('keeps that header lines are not known', () => {
    const exchange: TicketExchange = {
      preflight: false,
      request: { method: 'OPTIONS', url: 'https://gw.example/a', headers: null },
      response: { status: 403, statusText: '', headers: null, message: 'Header not supported' },
      lines: { first: 1, last: 1 },
    };
    expect(withoutLines(readTicket(writeHar([exchange], at)).exchanges)).toEqual(
      withoutLines([exchange]),
    );
  });

  it('leaves out what has no method or no URL', () => {
    const request = { method: null, url: null, headers: [] };
    const exchange = { preflight: null, request, response: null, lines: { first: 1, last: 1 } };
    expect(JSON.parse(writeHar([exchange], at))).toMatchObject({ log: { entries: [] } });
  });
});
