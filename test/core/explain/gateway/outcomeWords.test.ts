import { describe, expect, it } from 'vitest';
import { outcomeWords, scenarioSentence } from '#core/explain/gateway/outcomeWords.ts';
import { documentedIds, type OutcomeId } from '#core/gateway/outcome.ts';

const words: Record<OutcomeId, [group: string, label: string, name: string, reference: string]> = {
  'preflight-1': ['Preflight', '1', 'Origin refused', 'preflight, row 1'],
  'preflight-2': ['Preflight', '2', 'Method refused', 'preflight, row 2'],
  'preflight-3': ['Preflight', '3', 'Header refused', 'preflight, row 3'],
  'preflight-4': ['Preflight', '4', 'Allowed', 'preflight, row 4'],
  'preflight-5': ['Preflight', '5', 'By application', 'preflight, row 5'],
  'preflight-no-origin': ['Preflight', 'no Origin', 'No Origin', 'preflight flowchart'],
  'preflight-no-method': ['Preflight', 'no method', 'No method', 'preflight flowchart'],
  'request-1': ['Request', '1', 'Origin refused', 'request, row 1'],
  'request-2': ['Request', '2', 'Allowed', 'request, row 2'],
  'request-3': ['Request', '3', 'By application', 'request, row 3'],
  'request-no-origin': ['Request', 'no Origin', 'No Origin', 'request flowchart'],
  'pass-through': ['', 'no policy', 'No CORS policy', 'no policy'],
  'options-not-allowed': ['', 'no policy, OPTIONS', 'OPTIONS refused', 'no policy'],
  undecided: ['', 'undecided', 'Undecided', 'undecided'],
};

describe('an outcome in words', () => {
  it.each(Object.entries(words))('%s', (id, expected) => {
    const { group, label, name, reference } = outcomeWords[id as OutcomeId];
    expect([group, label, name, reference]).toEqual(expected);
  });
  it('every scenario has a sentence', () => {
    expect(Object.keys(scenarioSentence)).toEqual(documentedIds);
    for (const sentence of Object.values(scenarioSentence)) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });
});
