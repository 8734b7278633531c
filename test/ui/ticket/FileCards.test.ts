import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Ticket } from '#core/ticket/ticket.ts';
import FileCards from '#ui/ticket/FileCards.svelte';
import type { TicketFile } from '#ui/ticket/ticketSource.ts';
import { policy } from '../../helpers/setups.ts';
import { called, exchange, printed, ticket } from '../../helpers/tickets.ts';

const file = (change: Partial<TicketFile> = {}): TicketFile => ({
  ...{ id: 7, name: 'shop.har', size: 1_234_567, state: 'read', loaded: 1, took: 0, reading: null },
  ...change,
});
const read = (change: Partial<Ticket>, took = 0) =>
  file({ took, reading: { ticket: ticket(change), rows: [] } });

function show(...files: TicketFile[]) {
  const heard = { oncancel: vi.fn(), onremove: vi.fn() };
  render(FileCards, { files, ...heard });
  return { ...heard, card: screen.getByRole('listitem'), user: userEvent.setup() };
}

const archived = (api: string) => ({ api, version: null, level: 'api', policy: policy() }) as const;

describe('the card of a file', () => {
  it.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [999, '999 bytes'],
    [1000, '1 kB'],
    [999_999, '1000 kB'],
    [1_234_567, '1.2 MB'],
  ])('says how large it is: %i', (size, words) => {
    expect(show(file({ size, reading: null })).card).toHaveTextContent(`shop.har ${words}`);
  });

  it.each<[what: string, Partial<Ticket>, words: string]>([
    [
      'all of it',
      {
        exchanges: Array.from({ length: 1200 }, () => exchange('GET', null)),
        ...{ calls: [called()], console: [printed(), printed()], policy: policy() },
        applications: [{ name: 'Shop', jsOrigins: [], isSuspended: false }],
      },
      '1,200 exchanges, 1 call, 2 console lines, 1 CORS policy, 1 application.',
    ],
    ['several policies', { policies: [archived('A'), archived('B')] }, '2 CORS policies.'],
    ['nothing', {}, 'Nothing here can be opened.'],
    ['nothing, and why', { problem: 'encrypted' }, 'It is encrypted.'],
    [
      'a part of it, and why',
      { calls: [called()], problem: 'cut-off' },
      '1 call. It ends in the middle.',
    ],
  ])('says what is in it: %s', (_, change, words) => {
    expect(show(read(change)).card).toHaveTextContent(words);
  });

  it('says how long it took, if that was felt', () => {
    expect(show(read({ calls: [called()] }, 1.23)).card).toHaveTextContent('Read here in 1.2 s.');
  });

  it('says nothing of a moment', () => {
    expect(show(read({ calls: [called()] }, 0.09)).card).not.toHaveTextContent('Read here');
  });

  it('shows how much is loaded while it is read, which can be cancelled', async () => {
    const { oncancel, onremove, user } = show(file({ state: 'reading', loaded: 0.25 }));
    const progress = screen.getByRole('progressbar', { name: 'Reading shop.har' });
    expect(progress).toHaveValue(0.25);
    expect(screen.getByRole('status')).toHaveTextContent('The page can be used meanwhile.');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect([oncancel.mock.calls, onremove.mock.calls]).toEqual([[[7]], []]);
  });

  it('does not say how long it still takes once all is loaded', () => {
    show(file({ state: 'reading', loaded: 1 }));
    expect(screen.getByRole('progressbar')).not.toHaveAttribute('value');
  });

  it.each([
    ['cancelled', 'Not read: cancelled.'],
    ['failed', 'It cannot be read'],
  ] as const)('says that it was %s, and can be removed', async (state, words) => {
    const { card, onremove, user } = show(file({ state }));
    expect(card).toHaveTextContent(words);
    await user.click(screen.getByRole('button', { name: 'Remove shop.har' }));
    expect(onremove.mock.calls).toEqual([[7]]);
  });
});
