import { describe, expect, it } from 'vitest';
import { documentedScenario } from '#core/documented/scenarios.ts';
import { rowReason } from '#core/explain/gateway/rowReasonWords.ts';
import { plain } from '#core/explain/phrase.ts';
import { documentedIds, type DocumentedId } from '#core/gateway/outcome.ts';

describe('the reason that a row gives, in our words', () => {
  it.each<[DocumentedId, string]>([
    ['preflight-1', 'The request comes from http://test.com; the policy lists http://test2.com.'],
    ['preflight-2', 'The browser asks for DELETE; the policy lists POST,GET,PUT.'],
    ['preflight-3', 'The browser asks for test3; the policy lists test1,test2.'],
    ['preflight-no-origin', 'A preflight without Origin ends here.'],
    ['preflight-no-method', 'A preflight without Access-Control-Request-Method ends here.'],
    ['request-1', 'The request comes from http://test.com; the policy lists http://test2.com.'],
    [
      'request-no-origin',
      'Without Origin no CORS header is added, and the request goes its normal way.',
    ],
  ])('%s', (id, sentence) => {
    expect(plain(rowReason(documentedScenario(id)) ?? [])).toBe(sentence);
  });

  it.each(documentedIds)('%s: it is given exactly where no header is printed', (id) => {
    const row = documentedScenario(id);
    expect(rowReason(row) !== null).toBe(row.printed.headers.length === 0);
  });
});
