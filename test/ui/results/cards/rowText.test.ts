import { describe, expect, it } from 'vitest';
import { documentedScenario } from '#core/documented/scenarios.ts';
import { plain } from '#core/explain/phrase.ts';
import { documentedIds, type DocumentedId, type OutcomeId } from '#core/gateway/outcome.ts';
import { illustrativeBody } from '#ui/results/cards/illustrativeBody.ts';
import { isBare, isPassedOn, isRefused } from '#ui/results/outcomeKinds.ts';
import { ourNote } from '#ui/results/cards/ourNote.ts';
import { rowReason } from '#ui/results/cards/rowReason.ts';
import { nativeFails, passedThrough, rowShown, shopShown, undecidedShown } from '../cases.ts';

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
    expect(isBare(id)).toBe(row.printed.headers.length === 0);
  });
});

describe('kinds of outcomes', () => {
  it.each<[OutcomeId, boolean, boolean]>([
    ['preflight-2', true, false],
    ['request-1', true, false],
    ['request-2', false, false],
    ['request-no-origin', false, true],
    ['pass-through', false, true],
    ['undecided', false, false],
  ])('%s', (id, refused, passed) => {
    expect([isRefused(id), isPassedOn(id)]).toEqual([refused, passed]);
  });
});

describe('the illustrative body', () => {
  it.each<[DocumentedId, string]>([
    ['preflight-1', 'Specified Origin is not allowed'],
    ['preflight-2', 'Method Not Allowed'],
    ['preflight-3', 'Header Not Supported'],
  ])('%s: the default error template with its reason phrase', (id, reason) => {
    const body = JSON.parse(illustrativeBody(rowShown(id).answer) ?? '') as { Exception: string };
    expect(Object.keys(body)).toEqual(['Exception']);
    expect(body.Exception).toContain(`Error Message: ${reason}. Request Details: Service - `);
  });

  it.each([
    ['an allowed preflight', rowShown('preflight-4')],
    ['a request handed on', rowShown('request-no-origin')],
    ['an error of the native service', nativeFails()],
    ['no answer', undecidedShown()],
  ])('%s has none', (_, { answer }) => {
    expect(illustrativeBody(answer)).toBeNull();
  });
});

it.each([
  ['a refusal', rowShown('preflight-1'), 'Refused before the native service was called.'],
  [
    'an allowed preflight',
    rowShown('preflight-5'),
    'Expose Headers go with the actual request, not here.',
  ],
  [
    'an allowed request',
    rowShown('request-2'),
    'The native service’s response, with the CORS headers.',
  ],
  [
    'a native CORS header',
    shopShown(),
    'Access-Control-Allow-Origin: * of the native service was replaced.',
  ],
  [
    'a native CORS header, both sent',
    shopShown({ 'native-cors': 'both-sent' }),
    'The native service’s response, with the CORS headers.',
  ],
  ['no Origin', rowShown('request-no-origin'), 'The native service’s response, untouched.'],
  ['no policy', passedThrough(), 'The native service’s response, untouched.'],
  ['undecided', undecidedShown(), 'The other entries of Allowed Origins go on working.'],
])('the remark under our message: %s', (_, { answer }, sentence) => {
  expect(plain(ourNote(answer))).toBe(sentence);
});
