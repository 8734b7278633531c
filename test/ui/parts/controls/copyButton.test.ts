import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import CopyButton from '#ui/parts/controls/CopyButton.svelte';
import { stubModal } from '../harness/modal.ts';

beforeAll(stubModal);
afterEach(() => vi.useRealTimers());

describe('CopyButton', () => {
  it.each([
    ['text', 'abc'],
    ['a function', () => 'abc'],
    ['a promise', () => Promise.resolve('abc')],
  ])('copies %s', async (_, text) => {
    const user = userEvent.setup();
    const oncopied = vi.fn();
    render(CopyButton, { text, oncopied });
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await navigator.clipboard.readText()).toBe('abc');
    expect(oncopied).toHaveBeenCalledOnce();
  });

  it('says so for 2 seconds and keeps its name', async () => {
    vi.useFakeTimers();
    const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });
    const { container } = render(CopyButton, { text: 'abc', label: 'Copy as curl' });
    const region = container.querySelector('[aria-live]');
    expect(region?.textContent).toBe('');
    await user.click(screen.getByRole('button', { name: 'Copy as curl' }));
    expect(region).toHaveTextContent('Copied');
    await vi.advanceTimersByTimeAsync(1900);
    expect(region).toHaveTextContent('Copied');
    expect(screen.getByRole('button', { name: 'Copy as curl' })).toBeVisible();
    await vi.advanceTimersByTimeAsync(200);
    expect(region?.textContent).toBe('');
  });

  it.each([
    ['denied', { writeText: () => Promise.reject(new Error('NotAllowedError')) }],
    ['not there', undefined],
  ])('shows the text to copy by hand where the clipboard is %s', async (_, clipboard) => {
    const user = userEvent.setup();
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(clipboard as unknown as Clipboard);
    const oncopied = vi.fn();
    const { container } = render(CopyButton, { text: 'a\nb', oncopied });
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    const area = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text to copy' });
    expect(area).toHaveValue('a\nb');
    expect(area).toHaveFocus();
    expect([area.selectionStart, area.selectionEnd]).toEqual([0, 3]);
    expect(oncopied).not.toHaveBeenCalled();
    expect(container.querySelector('[aria-live]')?.textContent).toBe('');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('button', { name: 'Copy' })).toHaveFocus();
    vi.restoreAllMocks();
  });
});
