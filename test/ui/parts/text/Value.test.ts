import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import Value from '#ui/parts/text/Value.svelte';

const long = 'א'.repeat(100_000);
const drawn = () => document.body.textContent.replace(/[^א]/g, '').length;

describe('a value', () => {
  it.each(['http://a.example', '\u202Eevil', 'אבג'])(
    'is isolated from the text around it: %j',
    (text) => {
      render(Value, { text });
      expect(screen.getByText(text).tagName).toBe('BDI');
      expect(screen.getByText(text)).toHaveAttribute('dir', 'ltr');
    },
  );

  it('is drawn up to a length, and says how long it is', () => {
    render(Value, { text: long });
    expect(drawn()).toBe(2000);
    expect(screen.getByText('100,000 characters')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is shown whole at a press, in stretches; another one is cut again', async () => {
    const { rerender } = render(Value, { text: long, max: 500, expands: true });
    expect(drawn()).toBe(500);
    await userEvent.click(screen.getByRole('button', { name: 'show all 100,000 characters' }));
    expect(drawn()).toBe(100_000);
    expect(document.querySelectorAll('bdi')).toHaveLength(200);
    await rerender({ text: `${long}א` });
    expect(drawn()).toBe(500);
  });
});
