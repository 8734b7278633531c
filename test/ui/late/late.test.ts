import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Late } from '#ui/late/Late.svelte.ts';
import LatePartOwner from './harness/LatePartOwner.svelte';

const offline = () => Promise.reject(new Error('offline'));
const arriving = () => Promise.resolve('part');
const looked = ({ part, failed, isRetried }: Late<string>) => ({ part, failed, isRetried });

describe('Late', () => {
  it('is loaded when asked, once', async () => {
    const load = vi.fn(arriving);
    const late = new Late('The part', load);
    expect([looked(late), load.mock.calls.length]).toEqual([
      { part: undefined, failed: false, isRetried: false },
      0,
    ]);
    expect(await late.load()).toBe('part');
    expect(await late.load()).toBe('part');
    expect([looked(late), load.mock.calls.length]).toEqual([
      { part: 'part', failed: false, isRetried: false },
      1,
    ]);
  });

  it('is requested once, though several ask meanwhile', async () => {
    const load = vi.fn(arriving);
    const late = new Late('The part', load);
    expect(await Promise.all([late.load(), late.load()])).toEqual(['part', 'part']);
    expect(load).toHaveBeenCalledOnce();
  });

  it('is tried again by what the visitor missed it for, or by itself', async () => {
    const late = new Late('The part', vi.fn(arriving).mockImplementationOnce(offline));
    await late.load();
    const again = vi.fn();
    late.retry(again);
    expect([looked(late), again.mock.calls.length]).toEqual([
      { part: undefined, failed: true, isRetried: true },
      1,
    ]);
    late.retry();
    expect(await late.load()).toBe('part');
  });

  it('says that it failed, and can be loaded again', async () => {
    const late = new Late('The part', vi.fn(arriving).mockImplementationOnce(offline));
    expect(await late.load()).toBeUndefined();
    expect(looked(late)).toEqual({ part: undefined, failed: true, isRetried: false });
    const again = late.load();
    expect(late.failed).toBe(false);
    expect(await again).toBe('part');
    expect(looked(late)).toEqual({ part: 'part', failed: false, isRetried: false });
  });
});

describe('LatePart', () => {
  it('shows nothing, then the part', async () => {
    const { container } = render(LatePartOwner, { late: new Late('The part', arriving) });
    expect(container.textContent).toBe('');
    expect(await screen.findByText('here: part')).toBeInTheDocument();
  });

  it('shows at once what was loaded before', async () => {
    const late = new Late('The part', arriving);
    await late.load();
    render(LatePartOwner, { late });
    expect(screen.getByText('here: part')).toBeInTheDocument();
  });

  it('says that the part could not be loaded, and tries again when asked', async () => {
    const load = vi.fn(arriving).mockImplementationOnce(offline);
    render(LatePartOwner, { late: new Late('The part', load) });
    expect(await screen.findByText('The part could not be loaded.')).toBeInTheDocument();
    expect(load).toHaveBeenCalledOnce();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('here: part')).toBeInTheDocument();
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('does not tell a visitor who has not tried yet to try once more', async () => {
    const late = new Late<string>('The part', offline);
    await late.load();
    render(LatePartOwner, { late });
    await late.load();
    expect(await screen.findByText('The part could not be loaded.')).toBeInTheDocument();
  });

  it('says what helps where a browser does not load a failed script again', async () => {
    render(LatePartOwner, { late: new Late<string>('The part', offline) });
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByText('The part could not be loaded. Reload the page to try once more.'),
    ).toBeInTheDocument();
  });
});
