import { describe, expect, it } from 'vitest';
import { judgeCase } from '#core/cases/judgeCases.ts';
import { askedBy, isSameAsked, keptCase } from '#core/cases/keptCase.ts';
import { evaluator } from '#core/gateway/evaluator.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import { stillLoading } from '#core/originPattern/placeholderRegex.ts';
import type { Asked, Expectation } from '#core/scenario/case.ts';
import type { PageView } from '#core/scenario/pageView.ts';
import { request, setup } from '../../helpers/setups.ts';

const against = { setup: setup(), readings: {}, evaluate };

const preflight = (method: string): Asked => ({
  request: request('OPTIONS', {
    Origin: 'https://shop.example',
    'Access-Control-Request-Method': method,
  }),
});

const call = (url: string, pageOrigin = 'https://shop.example'): { readonly page: PageView } => ({
  page: { call: { pageOrigin, url, method: 'PUT' } },
});

describe('a case that is kept', () => {
  it.each<[string, Asked, Expectation]>([
    ['of a request', preflight('PUT'), { outcome: 'preflight-4', status: 200 }],
    ['of a refusal', preflight('BREW'), { outcome: 'preflight-2', status: 405 }],
    [
      'of a call',
      call('https://api.example/'),
      { outcome: 'request-2', status: 200, pageReads: true },
    ],
    [
      'of a call whose preflight is refused',
      call('https://api.example/', 'https://evil.example'),
      { outcome: 'preflight-1', status: 403, pageReads: false },
    ],
    ['of a call that sends nothing', call('http://api.example/'), { pageReads: false }],
  ])('expects what is answered now: %s', (_, asked, expected) => {
    const kept = keptCase('A case', asked, against);
    expect(kept).toEqual({ name: 'A case', ...asked, expect: expected });
    expect(kept && judgeCase(kept, against).passed).toBe(true);
  });

  it('is none while the answer is undecided', () => {
    const regex = setup({ allowedOrigins: ['https://.*\\.example'] });
    const undecided = { ...against, setup: regex, evaluate: evaluator(stillLoading) };
    expect(keptCase('', preflight('PUT'), undecided)).toBeNull();
  });

  it('asks what the scenario asks, whatever is looked at of the answer', () => {
    const scenario = {
      request: request('GET', {}),
      page: { ...call('https://a/').page, exchange: 1 },
    };
    expect(askedBy(scenario)).toEqual(call('https://a/'));
    expect(askedBy({ request: scenario.request })).toEqual({ request: scenario.request });
  });

  it.each<[string, Asked, Asked, boolean]>([
    ['a request and itself', preflight('PUT'), preflight('PUT'), true],
    ['two requests', preflight('PUT'), preflight('GET'), false],
    ['a request and a call', preflight('PUT'), call('https://a/'), false],
    ['a call and itself', call('https://a/'), call('https://a/'), true],
    [
      'calls in two browsers',
      call('https://a/'),
      { page: { ...call('https://a/').page, browser: 'firefox' } },
      false,
    ],
  ])('tells %s apart', (_, one, other, same) => {
    expect(isSameAsked(one, other)).toBe(same);
  });
});
