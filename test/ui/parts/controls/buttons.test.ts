import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import Button from '#ui/parts/controls/Button.svelte';
import Icon from '#ui/parts/controls/Icon.svelte';
import IconButton from '#ui/parts/controls/IconButton.svelte';
import Tag from '#ui/parts/controls/Tag.svelte';
import { icons, type IconName } from '#ui/parts/controls/icons.ts';
import { words } from '../harness/text.ts';

describe('Icon', () => {
  it.each(Object.keys(icons) as IconName[])('%s is drawn inside its box', (name) => {
    const { container } = render(Icon, { name });
    const numbers =
      container
        .querySelector('path')
        ?.getAttribute('d')
        ?.match(/\d*\.?\d+/g) ?? [];
    expect(numbers.length).toBeGreaterThan(3);
    expect(Math.max(...numbers.map(Number))).toBeLessThanOrEqual(16);
  });

  it('is decoration unless it has a label', () => {
    const { container } = render(Icon, { name: 'ok' });
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
    render(Icon, { name: 's403', label: 'refused' });
    expect(screen.getByRole('img', { name: 'refused' })).toBeVisible();
  });
});

interface Extra {
  onclick: () => void;
  disabled?: boolean;
  title?: string;
}

describe.each([
  ['Button', (extra: Extra) => render(Button, { children: words('Undo'), ...extra })],
  ['IconButton', (extra: Extra) => render(IconButton, { icon: 'undo', label: 'Undo', ...extra })],
])('%s', (_, show) => {
  it('is pressed by pointer and by keys', async () => {
    const onclick = vi.fn();
    show({ onclick });
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await user.keyboard('{Enter} ');
    expect(onclick).toHaveBeenCalledTimes(3);
  });

  it('when disabled does nothing, but can be reached and says why', async () => {
    const onclick = vi.fn();
    show({ onclick, disabled: true, title: 'Nothing to undo' });
    const user = userEvent.setup();
    await user.tab();
    const button = screen.getByRole('button', { name: 'Undo' });
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(button).toHaveAccessibleDescription('Nothing to undo');
    await user.click(button);
    await user.keyboard('{Enter}');
    expect(onclick).not.toHaveBeenCalled();
  });
});

describe('Tag', () => {
  it('is text, or a button where it does something', async () => {
    render(Tag, { children: words('row 2'), title: 'Row 2 of the table' });
    expect(screen.queryByRole('button')).toBeNull();
    const onclick = vi.fn();
    render(Tag, { children: words('erratum'), tone: 'erratum', onclick, expanded: false });
    const button = screen.getByRole('button', { name: 'erratum', expanded: false });
    await userEvent.click(button);
    expect(onclick).toHaveBeenCalledOnce();
  });
});
