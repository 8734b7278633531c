import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { PageCall } from '#core/browser/pageCall.ts';
import OtherCallers from '#ui/results/page/OtherCallers.svelte';
import { call, shop, simulator } from '../pageCases.ts';

/** Opens the fold, and finds a row by what a page writes. */
async function open(given: Partial<PageCall> = {}) {
  const simulate = (other: PageCall) => simulator(other, shop())('chromium');
  render(OtherCallers, { call: call(given), simulated: simulate(call(given)), simulate });
  await userEvent.setup().click(screen.getByRole('button', { name: 'Other callers of this URL' }));
  return (name: string) => {
    const row = screen.getByText(name).closest('li');
    if (!row) throw new Error(`No row ${name}`);
    return row;
  };
}

describe('the other callers of a URL', () => {
  it('say whether they are under CORS, and what becomes of them', async () => {
    const row = await open({ pageOrigin: 'https://other.example' });
    expect(screen.getAllByRole('listitem')).toHaveLength(14);
    expect(within(row('<img crossorigin>')).getByText('under CORS with crossorigin')).toBeVisible();
    expect(row('<img crossorigin>')).toHaveTextContent('The browser refuses it.');
    expect(row('<img crossorigin>')).toHaveTextContent(/Access to image at/);
    expect(row('navigator.sendBeacon(url, text)')).toHaveTextContent('nobody reads the answer');
    expect(row('new WebSocket(url)')).toHaveTextContent('It is not simulated.');
  });

  it('are read where the policy lets the page in', async () => {
    const row = await open();
    expect(row('@font-face')).toHaveTextContent('The page gets it.');
  });
});
