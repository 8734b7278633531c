import { describe, expect, it } from 'vitest';
import { setupSummaryWords } from '#core/explain/difference/setupSummaryWords.ts';
import { emptyPolicy, type Setup } from '#core/setup/setup.ts';
import { application, noPolicy, setup } from '../../../helpers/setups.ts';

describe('a setup in few words', () => {
  it.each<[string, Setup, string]>([
    ['a usual one', setup(), '1 origin, 2 methods, 2 headers, credentials on'],
    ['an empty one', setup(emptyPolicy), 'no origins, no methods, no headers, credentials off'],
    ['without a policy', noPolicy(), 'no CORS policy'],
    [
      'with applications',
      { ...noPolicy(), applications: [application(), application({ name: 'B' })] },
      'no CORS policy, 2 applications',
    ],
  ])('%s', (_, one, words) => {
    expect(setupSummaryWords(one)).toBe(words);
  });
});
