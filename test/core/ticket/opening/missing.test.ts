import { describe, expect, it } from 'vitest';
import type { Case } from '#core/ticket/opening/case.ts';
import type { Missing } from '#core/scenario/missing.ts';
import { missingIn } from '#core/ticket/opening/missing.ts';
import type { Ticket } from '#core/ticket/ticket.ts';
import { policy } from '../../../helpers/setups.ts';
import {
  answered,
  called,
  exchange,
  preflightOf,
  printed,
  ticket,
} from '../../../helpers/tickets.ts';

const nothing: Case = { call: null, console: null, preflight: null, request: null };
const refused = answered(403, { statusText: 'Specified Origin is not allowed' });
const preflight = preflightOf('PUT', refused);
const whole: Partial<Ticket> = { policy: policy(), applications: [] };
const without = (of: typeof preflight, change: Partial<typeof preflight.request>) => ({
  ...of,
  request: { ...of.request, ...change },
});

describe('what is missing of a case', () => {
  it.each<[what: string, Partial<Ticket>, Partial<Case>, missing: readonly Missing[]]>([
    ['nothing', whole, { preflight }, []],
    [
      'nothing told, all of it',
      {},
      {},
      ['policy', 'preflight-answer', 'url', 'page-origin', 'method-and-headers'],
    ],
    ['no policy', { applications: [] }, { preflight }, ['policy']],
    [
      'no policy, where an archive has several',
      { applications: [], policies: [] },
      { preflight },
      [],
    ],
    ['a 403 without applications', { policy: policy() }, { preflight }, ['applications']],
    [
      'another refusal without applications',
      { policy: policy() },
      { preflight: preflightOf('PUT', answered(405)) },
      [],
    ],
    ['a 403 without a reason', whole, { preflight: preflightOf('PUT', answered(403)) }, ['reason']],
    [
      'one whose body tells it',
      whole,
      { preflight: preflightOf('PUT', answered(403, { message: 'Header Not Supported' })) },
      [],
    ],
    [
      'a preflight without an answer',
      whole,
      { preflight: preflightOf('PUT', null) },
      ['preflight-answer'],
    ],
    [
      'a console line about the call itself, which had a preflight that passed',
      whole,
      { call: called(), console: printed({ preflight: false }) },
      [],
    ],
    [
      'the same, and a request that the browser gave up',
      whole,
      {
        ...{ call: called(), console: printed({ preflight: false }) },
        request: exchange('PUT', null, { error: 'net::ERR_FAILED' }),
      },
      ['preflight-answer'],
    ],
    ['no address', whole, { preflight: without(preflight, { url: null }) }, ['url']],
    [
      'no page',
      whole,
      { preflight: without(preflight, { headers: [['Access-Control-Request-Method', 'PUT']] }) },
      ['page-origin'],
    ],
    [
      'no page but the one in Referer',
      whole,
      { preflight: without(preflight, { headers: [], originFromReferer: 'https://a.example' }) },
      [],
    ],
    [
      'no headers',
      whole,
      { preflight: without(preflight, { headers: null, originFromReferer: 'https://a.example' }) },
      ['method-and-headers'],
    ],
    [
      'no headers of a request whose method is told',
      { ...whole },
      {
        request: {
          ...exchange('PUT', answered(200)),
          request: {
            method: 'PUT',
            url: 'https://a.example/',
            headers: null,
            originFromReferer: 'https://a.example',
          },
        },
      },
      ['preflight-answer', 'headers'],
    ],
  ])('%s', (_, told, of, missing) => {
    expect(missingIn(ticket(told), { ...nothing, ...of })).toEqual(missing);
  });
});
