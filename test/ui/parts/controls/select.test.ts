import { render, screen } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import Select from '#ui/parts/controls/Select.svelte';

const labels = () =>
  [...screen.getByRole<HTMLSelectElement>('combobox').options].map(({ label }) => label);

it.each([
  ['one of them, in their order', 'PUT', ['GET', 'PUT']],
  ['another, in front of them', 'QUERY', ['QUERY', 'GET', 'PUT']],
])('shows a value that is %s', (_, value, shown) => {
  render(Select, { label: 'Method', value, options: ['GET', 'PUT'], onselect: vi.fn() });
  expect(labels()).toEqual(shown);
  expect(screen.getByRole('combobox')).toHaveValue(value);
});

it('takes it away once another is the value', async () => {
  const props = { label: 'Method', value: 'QUERY', options: ['GET', 'PUT'], onselect: vi.fn() };
  const { rerender } = render(Select, props);
  await rerender({ value: 'GET' });
  expect(labels()).toEqual(['GET', 'PUT']);
  expect(screen.getByRole('combobox')).toHaveValue('GET');
});
