import { expect, it } from 'vitest';
import { pluralize } from '#core/explain/pluralize.ts';

it.each([
  [0, '0 lines'],
  [1, '1 line'],
  [2, '2 lines'],
])('%i', (n, text) => {
  expect(pluralize(n, 'line')).toBe(text);
});
