import { expect, it } from 'vitest';
import { count } from '#ui/results/count.ts';

it.each([
  [0, '0 lines'],
  [1, '1 line'],
  [2, '2 lines'],
])('%i', (n, text) => {
  expect(count(n, 'line')).toBe(text);
});
