import { expect, it } from 'vitest';
import { corsHeadersSentence } from '#core/explain/gateway/corsHeadersWords.ts';
import { isCorsResponseHeader } from '#core/gateway/responseWriter.ts';
import { documentedIds } from '#core/gateway/outcome.ts';
import { rowShown } from '../../../ui/results/cases.ts';

it.each(documentedIds)('%s: says what the answer has', (id) => {
  const headers = rowShown(id).answer.response?.headers ?? [];
  const added = headers.some(([name]) => isCorsResponseHeader(name));
  expect(corsHeadersSentence(id)).toBe(
    added ? 'The CORS headers are added.' : 'No CORS header is added.',
  );
});

it('undecided: nothing is guessed', () => {
  expect(corsHeadersSentence('undecided')).toBe('No answer is guessed.');
});
