import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import DialogOwner from './harness/DialogOwner.svelte';
import { stubModal } from '../harness/modal.ts';

beforeAll(stubModal);

async function open() {
  const onclosed = vi.fn();
  render(DialogOwner, { onclosed });
  await userEvent.click(screen.getByRole('button', { name: 'Keys' }));
  return onclosed;
}

describe('Dialog', () => {
  it('has a title and starts with what it is about, not with the ×', async () => {
    await open();
    expect(screen.getByRole('dialog', { name: 'Every key' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Done' })).toHaveFocus();
  });

  it.each([
    ['the ×', () => userEvent.click(screen.getByRole('button', { name: 'Close' }))],
    ['its button', () => userEvent.click(screen.getByRole('button', { name: 'Done' }))],
    // What Escape and a press beside it come to.
    ['the browser', async () => screen.getByRole<HTMLDialogElement>('dialog').close()],
  ])('%s closes it once, and the focus is back', async (_, close) => {
    const onclosed = await open();
    await close();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Keys' })).toHaveFocus());
    expect(document.querySelector('dialog')).toBeNull();
    // The browser's own event comes after all that.
    await new Promise((resolve) => setTimeout(resolve));
    expect(onclosed).toHaveBeenCalledOnce();
  });
});
