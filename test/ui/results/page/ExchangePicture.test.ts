import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { PageCall } from '#core/browser/pageCall.ts';
import ExchangePicture from '#ui/results/page/ExchangePicture.svelte';
import { exchangeRows } from '#ui/results/page/exchangeRows.ts';
import { call, simulator, shop, undecided } from '../pageCases.ts';

/** Shows the picture of a call, as Chromium makes it. */
function open(given: Partial<PageCall> = {}, setup = shop(), judge?: typeof undecided) {
  const onshow = vi.fn();
  const rows = exchangeRows(simulator(call(given), setup, judge)('chromium'), call(given));
  const shown = render(ExchangePicture, { rows, shown: 0, onshow });
  return { ...shown, onshow, user: userEvent.setup() };
}

const picture = () => screen.getByRole('group', { name: 'Exchanges, in order' });
/** Each arrow as it is read out. */
const arrows = () =>
  [...picture().querySelectorAll('.arrow')].map((arrow) =>
    arrow.textContent.replace(/\s+/g, ' ').trim(),
  );

describe('who takes part', () => {
  it('is named from left to right', () => {
    open();
    const actors = within(screen.getByRole('list', { name: 'Who takes part' }));
    expect(actors.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Page',
      'Browser',
      'Gateway',
      'Native service',
    ]);
  });
});

describe('the arrows', () => {
  it.each<[what: string, given: Parameters<typeof open>, told: readonly string[]]>([
    [
      'of a call that is allowed',
      [],
      [
        'fetch() from Page to Browser;',
        'GET from Browser to Gateway;',
        'GET from Gateway to Native service;',
        '200 OK from Native service to Gateway;',
        '200 OK from Gateway to Browser;',
        'resolves from Browser to Page;',
      ],
    ],
    [
      'of a refused preflight: it fails at the gateway’s answer',
      [{ method: 'DELETE' }],
      [
        'fetch() from Page to Browser;',
        'OPTIONS from Browser to Gateway;',
        '405 from Gateway to Browser, fails here;',
        'rejects from Browser to Page;',
      ],
    ],
    [
      'of an answer that the browser keeps back: it fails there',
      [{ credentials: 'include' }],
      [
        'fetch() from Page to Browser;',
        'GET from Browser to Gateway;',
        'GET from Gateway to Native service;',
        '200 OK from Native service to Gateway;',
        '200 OK from Gateway to Browser;',
        'rejects from Browser to Page, fails here;',
      ],
    ],
    [
      'of a call that throws',
      [{ body: { kind: 'string', value: 'a' } }],
      ['fetch() from Page to Browser;', 'throws from Browser to Page, fails here;'],
    ],
    [
      'of an undecided one, which has no end',
      [{}, shop(), undecided],
      ['fetch() from Page to Browser;', 'GET from Browser to Gateway;'],
    ],
  ])('%s', (_, given, told) => {
    open(...given);
    expect(arrows()).toEqual(told);
  });
});

describe('the exchanges', () => {
  it('are buttons; the one on show is pressed', async () => {
    const { rerender } = open({ method: 'PUT' });
    const first = screen.getByRole('button', { name: /^1 Preflight\s*preflight, row 4/ });
    const second = screen.getByRole('button', { name: /^2 Request\s*request, row 2/ });
    expect(first).toHaveAttribute('aria-pressed', 'true');
    expect(second).toHaveAttribute('aria-pressed', 'false');
    await rerender({ shown: 1 });
    expect(first).toHaveAttribute('aria-pressed', 'false');
    expect(second).toHaveAttribute('aria-pressed', 'true');
  });

  it('are chosen by a press', async () => {
    const { user, onshow } = open({ method: 'PUT' });
    await user.click(screen.getByRole('button', { name: /^2 Request/ }));
    expect(onshow).toHaveBeenCalledExactlyOnceWith(1);
  });

  it('with another server are no buttons', () => {
    open({}, shop([['Location', 'https://login.example/']], 302));
    expect(screen.getAllByRole('button')).toHaveLength(1);
    expect(screen.getByText('another server')).toBeVisible();
    expect(arrows().slice(-3)).toEqual([
      'GET from Browser to Native service;',
      '200 OK from Native service to Browser;',
      'rejects from Browser to Page, fails here;',
    ]);
  });
});
