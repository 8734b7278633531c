import { createEvent, fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { documentedIds, type OutcomeId } from '#core/gateway/outcome.ts';
import MenuList from '#ui/parts/menu/MenuList.svelte';
import ScenarioPicker from '#ui/results/scenarios/ScenarioPicker.svelte';
import ScenarioStrip from '#ui/results/scenarios/ScenarioStrip.svelte';

const strip = (current: OutcomeId, onload = vi.fn()) => {
  const view = render(ScenarioStrip, { current, onload });
  return { ...view, onload };
};

describe('the strip', () => {
  it('has a link for each scenario, which can be copied', () => {
    strip('preflight-2');
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(
      documentedIds.map((id) => `#${id}`),
    );
  });

  it('names status and reason for a screen reader', () => {
    strip('preflight-2');
    expect(screen.getByRole('link', { current: true })).toHaveAccessibleName(
      '2, Preflight 2 · Method refused, 405 Method Not Allowed',
    );
  });

  it('the one that applies is lit, and moves', async () => {
    const { rerender } = strip('preflight-2');
    expect(screen.getByRole('link', { current: true })).toHaveAttribute('href', '#preflight-2');
    await rerender({ current: 'preflight-4' });
    expect(screen.getByRole('link', { current: true })).toHaveAttribute('href', '#preflight-4');
  });

  it.each<OutcomeId>(['pass-through', 'undecided'])('none is lit: %s', (current) => {
    strip(current);
    expect(screen.queryByRole('link', { current: true })).toBeNull();
  });

  it('a click loads and does not leave', async () => {
    const { onload } = strip('preflight-2');
    const link = screen.getByRole('link', { name: /Request 3/ });
    const click = createEvent.click(link, { button: 0 });
    await fireEvent(link, click);
    expect(onload).toHaveBeenCalledExactlyOnceWith('request-3');
    expect(click.defaultPrevented).toBe(true);
  });

  it('a click with Ctrl is the browser’s', async () => {
    const { onload } = strip('preflight-2');
    const link = screen.getByRole('link', { name: /Request 3/ });
    const click = createEvent.click(link, { button: 0, ctrlKey: true });
    await fireEvent(link, click);
    expect(onload).not.toHaveBeenCalled();
    expect(click.defaultPrevented).toBe(false);
  });
});

describe('the picker', () => {
  it.each<[OutcomeId, string, string]>([
    ['preflight-2', 'Previous scenario', 'preflight-1'],
    ['preflight-2', 'Next scenario', 'preflight-3'],
    ['preflight-no-method', 'Next scenario', 'request-1'],
    ['preflight-1', 'Previous scenario', 'request-no-origin'],
    ['request-no-origin', 'Next scenario', 'preflight-1'],
    ['pass-through', 'Next scenario', 'preflight-1'],
    ['undecided', 'Previous scenario', 'request-no-origin'],
  ])('from %s: %s is %s', async (current, name, to) => {
    const onload = vi.fn();
    render(ScenarioPicker, { list: MenuList, current, onload, onnew: vi.fn() });
    await userEvent.click(screen.getByRole('button', { name }));
    expect(onload).toHaveBeenCalledExactlyOnceWith(to);
  });

  it('says which one applies, and lists them all, and a start from nothing', async () => {
    const onload = vi.fn();
    render(ScenarioPicker, { list: MenuList, current: 'preflight-2', onload, onnew: vi.fn() });
    expect(screen.getByText('2 of 11')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Preflight 2 · Method refused' }));
    expect(screen.getAllByRole('menuitem')).toHaveLength(12);
    await userEvent.click(screen.getByRole('menuitem', { name: /^4 · Allowed/ }));
    expect(onload).toHaveBeenCalledExactlyOnceWith('preflight-4');
  });

  it('starts from nothing', async () => {
    const onnew = vi.fn();
    render(ScenarioPicker, { list: MenuList, current: 'preflight-2', onload: vi.fn(), onnew });
    await userEvent.click(screen.getByRole('button', { name: 'Preflight 2 · Method refused' }));
    await userEvent.click(screen.getByRole('menuitem', { name: /^New/ }));
    expect(onnew).toHaveBeenCalledOnce();
  });

  it.each<[OutcomeId, string]>([
    ['pass-through', 'No CORS policy'],
    ['undecided', 'Undecided'],
  ])('%s: "%s", and no number', (current, name) => {
    render(ScenarioPicker, { list: MenuList, current, onload: vi.fn(), onnew: vi.fn() });
    expect(screen.getByRole('button', { name })).toBeVisible();
    expect(screen.queryByText(/of 11/)).toBeNull();
  });
});
