import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { emptyScenario } from '#core/scenario/emptyScenario.ts';
import type { OpenedTicket } from '#core/ticket/opening/openedTicket.ts';
import TicketFoot from '#ui/ticket/TicketFoot.svelte';
import { answered, preflightOf } from '../../helpers/tickets.ts';
import { deskWith, HeldReader, recording } from './desk.ts';

const plan = (change: Partial<OpenedTicket> = {}): OpenedTicket => ({
  ...{ scenario: emptyScenario, replaces: ['policy', 'call'], stays: [], missing: [] },
  ...change,
});

function show(
  given: { plan?: OpenedTicket | null; pinned?: number } = {},
  desk = deskWith('Hello'),
) {
  const heard = { onopen: vi.fn(), oncancel: vi.fn() };
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
