import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import ToastOwner from './harness/ToastOwner.svelte';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function load() {
  const onundo = vi.fn();
  render(ToastOwner, { onundo });
  const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });
  await user.click(screen.getByRole('button', { name: 'Load' }));
  return { user, onundo };
}

const words = () => screen.queryByText('Loaded preflight row 4.');
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('Toast', () => {
  it('is announced by a region that was there before', async () => {
    render(ToastOwner);
    const region = screen.getByRole('status');
    expect(region).toBeEmptyDOMElement();
    screen.getByRole('button', { name: 'Load' }).click();
    await wait(0);
    expect(region).toHaveTextContent('Loaded preflight row 4.');
  });

  it('goes after 6 seconds', async () => {
    await load();
    await wait(5900);
    expect(words()).toBeVisible();
    await wait(200);
    expect(words()).toBeNull();
  });

  it('a second message has its own 6 seconds', async () => {
    const { user } = await load();
    await wait(5000);
    await user.click(screen.getByRole('button', { name: 'Load' }));
    await wait(5000);
    expect(words()).toBeVisible();
    await wait(1100);
    expect(words()).toBeNull();
  });

  it('stays while it is pointed at', async () => {
    const { user } = await load();
    await user.hover(words()!);
    await wait(60_000);
    expect(words()).toBeVisible();
    await user.unhover(words()!);
    await wait(6100);
    expect(words()).toBeNull();
  });

  it('stays while the focus is in it', async () => {
    const { user } = await load();
    await user.tab();
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
    await wait(60_000);
    expect(words()).toBeVisible();
    await user.tab({ shift: true });
    await wait(6100);
    expect(words()).toBeNull();
  });

  it.each([
    ['the action', '{Enter}', 1],
    ['Escape', '{Escape}', 0],
    ['the ×', '{Tab}{Enter}', 0],
  ])('%s closes it and gives the focus back', async (_, keys, undone) => {
    const { user, onundo } = await load();
    await user.tab();
    await user.keyboard(keys);
    expect(words()).toBeNull();
    expect(onundo).toHaveBeenCalledTimes(undone);
    expect(screen.getByRole('button', { name: 'Load' })).toHaveFocus();
  });

  it('leaves no timer running', async () => {
    const { user } = await load();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(vi.getTimerCount()).toBe(0);
  });
});
