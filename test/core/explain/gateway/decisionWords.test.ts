import { expect, it } from 'vitest';
import { nothingToDecide, questionsAsked } from '#core/explain/gateway/decisionWords.ts';

it.each([
  ['preflight', 4, 7, 'preflight, 4 of 7 questions asked'],
  ['preflight', 7, 7, 'preflight, all 7 questions asked'],
  ['request', 2, 3, 'CORS request, 2 of 3 questions asked'],
] as const)('%s, %i of %i', (table, asked, all, words) => {
  expect(questionsAsked(table, asked, all)).toBe(words);
});

it.each([
  ['pass-through', /nothing to decide\. It forwards the request\.$/],
  ['options-not-allowed', /OPTIONS is refused as any method is that the API does not have\.$/],
] as const)('where no question is asked: %s', (outcome, words) => {
  expect(nothingToDecide(outcome)).toMatch(words);
});
