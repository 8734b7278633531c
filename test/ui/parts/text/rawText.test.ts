import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import RawText from '#ui/parts/text/RawText.svelte';

const request = 'OPTIONS /orders HTTP/1.1\nOrigin: http://test2.com\nX: <b>y</b>';

// jsdom lays nothing out and so has nothing to scroll.
beforeAll(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

const lines = (container: HTMLElement) =>
  [...container.querySelectorAll('.line')].map((line) => line.textContent.trim());

describe('RawText', () => {
  it('is a text area over the same lines, shown as text', () => {
    const { container } = render(RawText, { label: 'Raw', value: request, oninput: vi.fn() });
    expect(screen.getByRole('textbox', { name: 'Raw' })).toHaveValue(request);
    expect(lines(container)).toEqual(request.split('\n'));
    expect(container.querySelector('b')).toBeNull();
  });

  it.each([
    ['empty text', '', 1],
    ['a line break at the end', 'a\n', 2],
    ['Windows line breaks', 'a\r\nb\rc', 3],
  ])('%s has %s as many lines as the text area', (_, value, count) => {
    const { container } = render(RawText, { label: 'Raw', value, oninput: vi.fn() });
    expect(lines(container)).toHaveLength(count);
  });

  it('reports every keystroke and shows it at once, whatever the owner makes of it', async () => {
    const oninput = vi.fn();
    const { container } = render(RawText, { label: 'Raw', value: 'A:', oninput });
    await userEvent.type(screen.getByRole('textbox'), ' b');
    expect(oninput.mock.calls).toEqual([['A: '], ['A: b']]);
    expect(lines(container)).toEqual(['A: b']);
  });

  it('follows its owner', async () => {
    const { container, rerender } = render(RawText, { label: 'Raw', value: 'A', oninput: vi.fn() });
    await userEvent.type(screen.getByRole('textbox'), 'x');
    await rerender({ value: 'B' });
    expect(screen.getByRole('textbox')).toHaveValue('B');
    expect(lines(container)).toEqual(['B']);
  });

  it('lists its marks, and goes to the place of one', async () => {
    render(RawText, {
      label: 'Raw',
      value: request,
      oninput: vi.fn(),
      marks: [{ line: 2, column: 9, severity: 'error', message: 'Two Origin lines.' }],
    });
    const area = screen.getByRole<HTMLTextAreaElement>('textbox');
    expect(area).toHaveAttribute('aria-invalid', 'true');
    expect(area).toHaveAccessibleDescription(/Two Origin lines\.\s+Line 2, column 9 · error/);
    await userEvent.click(screen.getByRole('button', { name: /Two Origin lines/ }));
    expect(area).toHaveFocus();
    expect(area.value.slice(area.selectionStart)).toMatch(/^http:\/\/test2/);
  });

  it('a warning does not make it invalid', () => {
    render(RawText, {
      label: 'Raw',
      value: 'a',
      oninput: vi.fn(),
      marks: [{ line: 1, severity: 'warning', message: 'Odd.' }],
    });
    expect(screen.getByRole('textbox')).not.toHaveAttribute('aria-invalid');
    expect(screen.getByRole('button', { name: /Line 1 · warning/ })).toBeVisible();
  });

  it('shows a very long text without ink', () => {
    const value = Array.from({ length: 10_000 }, (_, i) => `"${i}",`).join('\n');
    const { container } = render(RawText, { label: 'Raw', value, oninput: vi.fn() });
    expect(lines(container)).toEqual([]);
    expect(screen.getByRole('textbox')).toHaveValue(value);
  });
});
