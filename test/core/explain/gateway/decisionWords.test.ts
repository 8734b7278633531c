import { expect, it } from 'vitest';
import { questionsAsked } from '#core/explain/gateway/decisionWords.ts';

it.each([
  ['preflight', 4, 7, 'preflight, 4 of 7 questions asked'],
  ['preflight', 7, 7, 'preflight, all 7 questions asked'],
  ['request', 2, 3, 'CORS request, 2 of 3 questions asked'],
] as const)('%s, %i of %i', (table, asked, all, words) => {
  expect(questionsAsked(table, asked, all)).toBe(words);
});
