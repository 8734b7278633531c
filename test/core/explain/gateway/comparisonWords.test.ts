import { describe, expect, it } from 'vitest';
import { comparisonWords, noRowReason } from '#core/explain/gateway/comparisonWords.ts';
import type { DocumentedId } from '#core/gateway/outcome.ts';
import type { HttpRequest } from '#core/http/message.ts';
import { documentedScenario } from '#core/documented/scenarios.ts';
import { rowShown, shopShown, shown, type Shown } from '../../../ui/results/cases.ts';

const words = (row: Shown) => comparisonWords(row.documented!, row);

describe('with the documented inputs', () => {
  it.each<[DocumentedId, string, string]>([
    [
      'preflight-1',
      'Your inputs are exactly this row’s.',
      'The same status, the same reason phrase.',
    ],
    ['preflight-4', 'Your inputs are exactly this row’s.', '1 line differs.'],
    ['request-2', 'Your inputs are exactly this row’s.', 'Every line is the same.'],
    ['request-3', 'Your inputs are exactly this row’s.', '4 lines differ.'],
    ['preflight-no-origin', 'Only the flowchart shows this.', 'The inputs are our own example.'],
  ])('%s: %s %s', (id, title, text) => {
    expect(words(rowShown(id))).toMatchObject({ title, text });
  });
});

describe('with other inputs', () => {
  it('a row', () => {
    expect(words(shopShown())).toEqual({
      title: 'This shows the row’s example.',
      text: 'Your inputs differ in',
      load: 'Load row 2',
    });
  });

  it('what only the flowchart shows', () => {
    const { setup } = documentedScenario('request-no-origin').scenario;
    const request: HttpRequest = { method: 'POST', url: '/', headers: [] };
    expect(words(shown(setup, request))).toEqual({
      title: 'Only the flowchart shows this.',
      text: 'The example is ours; your inputs differ in',
      load: 'Load our example',
    });
  });
});

it.each([
  [
    'undecided',
    /^Which one it is depends on an Allowed Origins entry that cannot be judged here\./,
  ],
  [
    'pass-through',
    /^Both tables are about an API with a CORS policy\. Without one, the documentation says/,
  ],
  ['options-not-allowed', /whether OPTIONS is one of the API’s methods, it does not say\.$/],
] as const)('no row applies: %s', (outcome, reason) => {
  expect(noRowReason(outcome)).toMatch(reason);
});
