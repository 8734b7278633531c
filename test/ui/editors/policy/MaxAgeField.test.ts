import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import MaxAgeOwner from './harness/MaxAgeOwner.svelte';

function open(start: number | null) {
  const onchange = vi.fn<(value: number | string | null) => void>();
  render(MaxAgeOwner, { start, onchange });
  const field = screen.getByRole('textbox', { name: 'Max Age seconds' });
  return { user: userEvent.setup(), onchange, field };
}

describe('Max Age', () => {
  it.each([
    ['a number', 100, '100'],
    ['zero', 0, '0'],
    ['none', null, ''],
  ])('shows %s', (_, start, shown) => {
    expect(open(start).field).toHaveValue(shown);
  });

  it('says what an empty field means', () => {
    expect(open(null).field).toHaveAttribute('placeholder', 'left out');
  });

  it.each([
    ['a number', '600', 600],
    ['zero', '0', 0],
    ['spaces around it', ' 60 ', 60],
    ['a sign', '-1', -1],
    ['a fraction', '1.5', 1.5],
    // Handed on as it is, for the text to say what is wrong with it.
    ['words', 'one hour', 'one hour'],
    ['too much for a number', '9'.repeat(400), '9'.repeat(400)],
  ])('reads %s', async (_, typed, value) => {
    const { user, field, onchange } = open(null);
    await user.click(field);
    await user.paste(typed);
    expect(onchange.mock.lastCall).toEqual([value]);
    expect(field).toHaveValue(typed);
  });

  it('is left out when it is cleared', async () => {
    const { user, field, onchange } = open(100);
    await user.clear(field);
    expect(onchange).toHaveBeenCalledExactlyOnceWith(null);
    expect(field).toHaveValue('');
  });

  it('keeps what is being typed, though it means the same number', async () => {
    const { user, field, onchange } = open(null);
    await user.type(field, '01.');
    expect(field).toHaveValue('01.');
    expect(onchange.mock.calls).toEqual([[0], [1], [1]]);
    await user.tab();
    expect(field).toHaveValue('1');
  });

  it('keeps what is wrong with its reason, also when one leaves it', async () => {
    const { user, field } = open(100);
    await user.type(field, 'x');
    await user.tab();
    expect(field).toHaveValue('100x');
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription('No whole number.');
  });

  it('shows another value from outside once it is left', async () => {
    const { user, field } = open(100);
    await user.type(field, '0');
    await user.click(screen.getByRole('button', { name: 'Load' }));
    expect(field).toHaveValue('5');
  });

  it('shows another value from outside in place of what was wrong', async () => {
    const { user, field } = open(100);
    await user.type(field, 'x');
    await user.click(screen.getByRole('button', { name: 'Load' }));
    expect(field).toHaveValue('5');
    expect(field).toBeValid();
  });
});
