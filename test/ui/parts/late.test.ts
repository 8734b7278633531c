import { render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { Late } from '#ui/parts/late.svelte.ts';
import LaterOwner from './harness/LaterOwner.svelte';

const failing = () => Promise.reject(new Error('offline'));

describe('Late', () => {
  it('is fetched when asked, once', async () => {
    const load = vi.fn(() => Promise.resolve('part'));
    const late = new Late(load);
    expect([late.part, late.failed, load.mock.calls.length]).toEqual([undefined, false, 0]);
    await late.fetch();
    await late.fetch();
    expect([late.part, late.failed, load.mock.calls.length]).toEqual(['part', false, 1]);
  });

  it('says that it failed, and can be fetched again', async () => {
    const late = new Late(vi.fn(() => Promise.resolve('part')).mockImplementationOnce(failing));
    await late.fetch();
    expect([late.part, late.failed]).toEqual([undefined, true]);
    await late.fetch();
    expect([late.part, late.failed]).toEqual(['part', false]);
  });
});

describe('Later', () => {
  it('shows nothing, then the part', async () => {
    const { container } = render(LaterOwner, { late: new Late(() => Promise.resolve('part')) });
    expect(container.textContent).toBe('');
    expect(await screen.findByText('here: part')).toBeInTheDocument();
  });

  it('shows at once what was fetched before', async () => {
    const late = new Late(() => Promise.resolve('part'));
    await late.fetch();
    render(LaterOwner, { late });
    expect(screen.getByText('here: part')).toBeInTheDocument();
  });

  it('says that the part could not be loaded', async () => {
    render(LaterOwner, { late: new Late<string>(failing) });
    expect(await screen.findByText(/could not be loaded/)).toBeInTheDocument();
  });
});
