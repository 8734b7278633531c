import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { emptyScenario } from '#core/scenario/emptyScenario.ts';
import type { Case } from '#core/scenario/case.ts';
import type { OpenedTicket } from '#core/ticket/opening/openedTicket.ts';
import TicketFoot from '#ui/ticket/TicketFoot.svelte';
import type { TicketExchange } from '#core/ticket/ticket.ts';
import { answered, exchange, preflightOf } from '../../helpers/tickets.ts';
import { deskWith, HeldReader, recording } from './desk.ts';

const plan = (change: Partial<OpenedTicket> = {}): OpenedTicket => ({
  ...{ scenario: emptyScenario, replaces: ['policy', 'call'], stays: [], missing: [] },
  ...change,
});

function show(
  given: { plan?: OpenedTicket | null; pinned?: number } = {},
  desk = deskWith('Hello'),
) {
  const heard = {
    onopen: vi.fn(),
    onkeep: vi.fn<(cases: readonly Case[]) => void>(),
    oncancel: vi.fn(),
  };
  const { container } = render(TicketFoot, { desk, plan: null, pinned: 0, ...heard, ...given });
  const said = () => container.querySelector('p')?.textContent.replace(/\s+/g, ' ').trim();
  return { ...heard, said, user: userEvent.setup() };
}

const open = () => screen.getByRole('button', { name: /^Open/ });

describe('what opening does', () => {
  it.each<[what: string, plan: OpenedTicket, pinned: number, words: string]>([
    ['replaces all', plan(), 0, 'Replaces: policy, the call. Undo brings everything back.'],
    [
      'leaves something',
      plan({ stays: ['applications'] }),
      0,
      'Replaces: policy, the call. Stays: applications. Undo brings everything back.',
    ],
    [
      'leaves what was observed',
      plan({ replaces: ['policy'], stays: ['call', 'observed'] }),
      0,
      'Replaces: policy. Stays: the call, what was observed. Undo brings everything back.',
    ],
    [
      'leaves readings that are pinned',
      plan({ stays: ['applications'] }),
      2,
      'Replaces: policy, the call. Stays: applications, 2 pinned readings. Undo brings everything back.',
    ],
  ])('%s', (_, planned, pinned, words) => {
    expect(show({ plan: planned, pinned }).said()).toBe(words);
  });

  it('is nothing without a ticket in it', () => {
    expect(show().said()).toBe('Nothing is replaced.');
    expect(open()).toHaveAttribute('aria-disabled', 'true');
    expect(open()).toHaveAttribute('title', 'There is nothing to open yet');
  });

  it('is said beforehand while the desk is empty', () => {
    expect(show({}, deskWith('')).said()).toBe(
      'Opening replaces what is on the screen; Undo brings it back.',
    );
  });

  it('is not known while something is read', async () => {
    const desk = deskWith('');
    await desk.addFiles([recording()]);
    expect(show({}, desk).said()).toBe('Reading.');
  });
});

describe('the buttons', () => {
  it('open and cancel', async () => {
    const { user, onopen, oncancel } = show({ plan: plan() });
    await user.click(open());
    expect([onopen.mock.calls.length, oncancel.mock.calls.length]).toEqual([1, 0]);
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect([onopen.mock.calls.length, oncancel.mock.calls.length]).toEqual([1, 1]);
  });

  it.each<[what: string, change: Partial<OpenedTicket>, name: string]>([
    ['all is there', {}, 'Open'],
    ['something is missing', { missing: ['policy'] }, 'Open what is there'],
    ['what was observed stays', { missing: ['url'], stays: ['observed'] }, 'Open'],
    ['what was observed is there', { missing: ['policy'], replaces: ['observed'] }, 'Open'],
  ])('say what is opened: %s', (_, change, name) => {
    show({ plan: plan(change) });
    expect(open()).toHaveAccessibleName(name);
  });

  it('say that one of several is', async () => {
    const reader = new HeldReader();
    const desk = deskWith('', reader);
    await desk.addFiles([recording()]);
    reader.last.give({
      exchanges: [preflightOf('PUT', answered(405)), preflightOf('DELETE', answered(405))],
    });
    show({ plan: plan() }, desk);
    expect(open()).toHaveAccessibleName('Open the chosen one');
  });
});

const refusals = (count: number) =>
  Array.from({ length: count }, (_, i) => {
    const one = preflightOf('PUT', answered(405));
    return { ...one, request: { ...one.request, url: `https://gw.example:5543/orders/${i}` } };
  });
const readable = exchange(
  'GET',
  answered(200, { headers: [['Access-Control-Allow-Origin', '*']] }),
);
const keep = () => screen.queryByRole('button', { name: /^Keep/ });

describe('the button that keeps cases', () => {
  it.each<[what: string, exchanges: readonly TicketExchange[], name: string | undefined]>([
    ['one request', refusals(1), 'Keep as a case'],
    ['those of one call', [...refusals(1), exchange('PUT', answered(200))], 'Keep all 2 as cases'],
    ['the rows that are shown', [...refusals(14), readable], 'Keep all 14 as cases'],
    ['no more than can be gone through', refusals(210), 'Keep the first 200 as cases'],
    ['nothing without an answer', [preflightOf('PUT', null)], undefined],
  ])('keeps %s', async (_, exchanges, name) => {
    const reader = new HeldReader();
    const desk = deskWith('', reader);
    await desk.addFiles([recording()]);
    reader.last.give({ exchanges });
    const { user, onkeep } = show({ plan: plan() }, desk);
    expect(keep()?.textContent.trim()).toBe(name);
    if (name === undefined) return;
    await user.click(keep()!);
    expect(onkeep.mock.lastCall?.[0]).toHaveLength(Number(/\d+/.exec(name)?.[0] ?? 1));
  });

  it('keeps what the filter shows', async () => {
    const reader = new HeldReader();
    const desk = deskWith('', reader);
    await desk.addFiles([recording()]);
    reader.last.give({ exchanges: refusals(14) });
    desk.table.filter = 'orders/1';
    show({ plan: plan() }, desk);
    expect(keep()).toHaveAccessibleName('Keep all 5 as cases');
  });
});
