import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { FetchStep } from '#core/browser/fetchStep.ts';
import FetchSteps from '#ui/results/page/FetchSteps.svelte';

const sent = (count: number): FetchStep[] =>
  Array.from({ length: count }, (_, i) => ({
    id: 'request/header-name',
    passed: true,
    subject: `x-${i + 1}`,
    against: null,
  }));

const refused: FetchStep = {
  id: 'cors-check/allow-origin-present',
  passed: false,
  subject: null,
  against: null,
};

/** Each row: its number and its words. */
async function open(steps: readonly FetchStep[], fails = false) {
  render(FetchSteps, { steps, fails });
  await userEvent.click(screen.getByRole('button', { name: 'How the browser decided' }));
  return screen.getAllByRole('listitem');
}

const texts = (rows: readonly HTMLElement[]) =>
  rows.map((row) => row.textContent.replace(/\s+/g, ' ').trim());

describe('how the browser decided', () => {
  it('is folded at first', () => {
    render(FetchSteps, { steps: sent(1), fails: false });
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('is every step in words, in order', async () => {
    const rows = await open([...sent(2), refused]);
    expect(texts(rows)).toEqual([
      '1 x-1 is a header name',
      '2 x-2 is a header name',
      '3 Access-Control-Allow-Origin is missing',
    ]);
  });

  it('marks the step that ends the call, and only where it fails', async () => {
    const rows = await open([...sent(1), refused], true);
    expect(rows.map((row) => row.classList.contains('failed'))).toEqual([false, true]);
  });

  it('marks no step of a call that is allowed', async () => {
    const rows = await open([...sent(1), refused]);
    expect(rows.some((row) => row.classList.contains('failed'))).toBe(false);
  });

  it.each([
    [50, 50, null],
    [51, 51, 'and 1 more'],
    [3000, 51, 'and 2950 more'],
  ])('shows of %i steps %i rows', async (count, shown, more) => {
    const rows = texts(await open(sent(count)));
    expect(rows).toHaveLength(shown);
    expect(rows.at(-1)).toBe(`${count} x-${count} is a header name`);
    if (more) expect(rows[40]).toBe(more);
  });
});
