import { expect, it } from 'vitest';
import { entryKind } from '#core/explain/gateway/entryTagWords.ts';

it.each([
  ['literal', 'literal'],
  ['regex', 'regex'],
  ['any', 'any origin'],
  ['none', 'matches nothing'],
] as const)('an entry that is %s is called %s', (kind, word) => {
  expect(entryKind[kind]).toBe(word);
});
