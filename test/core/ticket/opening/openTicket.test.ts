import { describe, expect, it } from 'vitest';
import { readScenario } from '#core/share/readScenario.ts';
import { emptyScenario } from '#core/scenario/emptyScenario.ts';
import { emptyPolicy } from '#core/setup/setup.ts';
import type { OpenedTicket } from '#core/ticket/opening/openedTicket.ts';
import { openTicket } from '#core/ticket/opening/openTicket.ts';
import type {
  Ticket,
  TicketCall,
  TicketConsole,
  TicketExchange,
  TicketHeaders,
} from '#core/ticket/ticket.ts';

const lines = { first: 1, last: 1 };
const url = 'https://gw.example:5543/gateway/Orders/1.0/orders';
const host = ['Host', 'gw.example:5543'] as const;
const page = 'https://portal.example';

const empty: Ticket = {
  ...{ exchanges: [], calls: [], console: [], policy: null, applications: null },
  ...{ integrationServer: null, leftOut: [], notUnderstood: [] },
};

const exchange = (
  method: string,
  headers: TicketHeaders,
  status: number | null = null,
  change: Partial<TicketExchange['response']> = {},
): TicketExchange => ({
  preflight: method === 'OPTIONS',
  request: { method, url, headers },
  response: status === null ? null : { status, statusText: null, headers: [], ...change },
  lines,
});

const asked: TicketHeaders = [
  ['Origin', page],
  ['Access-Control-Request-Method', 'PUT'],
  ['Access-Control-Request-Headers', 'authorization,content-type'],
];
const preflight = exchange('OPTIONS', asked, 403, {
  statusText: 'Specified Origin is not allowed',
});

const printed: TicketConsole = {
  ...{ browser: 'chromium', kind: 'PreflightMissingAllowOriginHeader', pageOrigin: page, url },
  ...{ redirectedFrom: null, preflight: true, parameter: null, status: null, api: 'fetch', lines },
  text: 'Access to fetch has been blocked',
};

const code: TicketCall = {
  ...{ api: 'axios', pageOrigin: null, url, method: 'POST', credentials: 'include', lines },
  body: true,
  headers: [
    ['Authorization', null],
    ['Content-Type', 'application/json'],
  ],
};

const opened = (ticket: Partial<Ticket>): OpenedTicket =>
  openTicket({ ...empty, ...ticket }, null, emptyScenario)!;

describe('a ticket becomes a scenario', () => {
  it('with a tool’s preflight and its answer', () => {
    const { scenario, replaces } = opened({ exchanges: [preflight] });
    expect(replaces).toEqual(['request', 'observed']);
    expect(scenario.page).toBeUndefined();
    expect(scenario.request).toEqual({
      ...{ method: 'OPTIONS', url: '/gateway/Orders/1.0/orders', headers: [host, ...asked] },
    });
    expect(scenario.observed?.exchanges[0]?.response).toEqual({
      ...{ status: 403, statusText: 'Specified Origin is not allowed', headers: [] },
    });
  });

  it('with a console line alone', () => {
    const { scenario, replaces, missing } = opened({ console: [printed] });
    expect(replaces).toEqual(['call']);
    expect(scenario.page?.call).toEqual({
      ...{ pageOrigin: page, url },
      headers: [['Authorization', 'secret-left-out']],
    });
    expect(missing).toEqual(['policy', 'preflight-answer', 'method-and-headers']);
    expect(scenario.missing).toEqual(missing);
    expect(scenario.symptom).toBe(printed.text);
  });

  it('with a console line and the preflight that a tool sent after it', () => {
    const { scenario } = opened({ console: [printed], exchanges: [preflight] });
    expect(scenario.page?.call).toEqual({
      ...{ pageOrigin: page, url, method: 'PUT' },
      headers: [
        ['authorization', '1'],
        ['content-type', 'application/json'],
      ],
    });
    expect(scenario.observed?.exchanges).toHaveLength(1);
  });

  it('with code, whose values stay behind', () => {
    const { scenario } = opened({ console: [printed], calls: [code] });
    expect(scenario.page?.call).toEqual({
      ...{ pageOrigin: page, url, method: 'POST', credentials: 'include', api: 'xhr' },
      headers: [
        ['Authorization', 'secret-left-out'],
        ['Content-Type', 'application/json'],
      ],
    });
  });

  it('with code of axios, which takes Content-Type away where there is no body', () => {
    const { body: _, ...bodiless } = code;
    const names = (call: TicketCall) =>
      opened({ console: [printed], calls: [call] }).scenario.page?.call.headers?.map(([n]) => n);
    expect(names(bodiless)).toEqual(['Authorization']);
    expect(names({ ...bodiless, api: 'fetch' })).toEqual(['Authorization', 'Content-Type']);
  });

  it('with what a browser sent and what it got', () => {
    const put = exchange('PUT', [['Authorization', null]], 200, { statusText: '' });
    const good = exchange('OPTIONS', asked, 200, { statusText: '' });
    const { scenario } = opened({ exchanges: [good, put] });
    expect(scenario.page).toEqual({
      call: {
        ...{ pageOrigin: page, url, method: 'PUT' },
        headers: [
          ['Authorization', 'secret-left-out'],
          ['content-type', 'application/json'],
        ],
      },
      http2: true,
    });
    expect(scenario.observed?.exchanges.map(({ response }) => response.status)).toEqual([200, 200]);
  });

  it('with the policy, which is then the one that was observed', () => {
    const policy = { ...emptyPolicy, allowedOrigins: ['https://shop.example'] };
    const applications = [{ name: 'Shop', jsOrigins: [page], isSuspended: true }];
    const { scenario, replaces, stays, missing } = opened({
      ...{ policy, applications, exchanges: [preflight] },
    });
    expect(scenario.setup.policy).toEqual(policy);
    expect(scenario.setup.applications).toEqual([{ ...applications[0], associated: true }]);
    expect(scenario.observed?.setup).toBe('same');
    expect(replaces).toEqual(['policy', 'applications', 'request', 'observed']);
    expect([stays, missing]).toEqual([[], []]);
  });

  it('for the failed one of several', () => {
    const good = exchange('OPTIONS', asked, 200);
    const { scenario } = opened({ exchanges: [good, preflight] });
    expect(scenario.observed?.exchanges[0]?.response.status).toBe(403);
  });

  it('for the chosen one of several', () => {
    const good = exchange('OPTIONS', asked, 200);
    const ticket = { ...empty, exchanges: [good, preflight] };
    const chosen = openTicket(ticket, { kind: 'exchange', index: 0 }, emptyScenario);
    expect(chosen?.scenario.observed?.exchanges[0]?.response.status).toBe(200);
  });

  it('without a URL’s query and what HTTP cannot carry', () => {
    const odd = {
      ...preflight,
      request: {
        ...preflight.request,
        url: `${url}?token=abc#x`,
        headers: [...asked, ['X bad', 'x'], ['Cookie', 'a=b'], ['X-Odd', 'a\nb']] as TicketHeaders,
      },
    };
    const { scenario } = opened({ exchanges: [odd] });
    expect(scenario.request).toEqual({
      ...scenario.request,
      url: '/gateway/Orders/1.0/orders',
      headers: [host, ...asked],
    });
  });

  it('that every other reader takes', () => {
    for (const ticket of [{ exchanges: [preflight] }, { console: [printed], calls: [code] }]) {
      const { scenario } = opened(ticket);
      expect(readScenario(JSON.parse(JSON.stringify(scenario)))).toEqual({
        ok: true,
        value: scenario,
      });
    }
  });
});

describe('a ticket that tells nothing', () => {
  it('opens nothing', () => {
    expect(openTicket(empty, null, emptyScenario)).toBeNull();
  });
});

describe('what is missing', () => {
  it.each<[string, Partial<Ticket>, readonly string[]]>([
    [
      'the reason of a 403 over HTTP/2',
      { exchanges: [exchange('OPTIONS', asked, 403, { statusText: '' })] },
      ['policy', 'reason'],
    ],
    [
      'nothing of it, if the error body names it',
      {
        exchanges: [
          exchange('OPTIONS', asked, 403, { statusText: '', message: 'Header Not Supported' }),
        ],
      },
      ['policy'],
    ],
    [
      'the page’s origin, which Firefox does not print',
      { console: [{ ...printed, browser: 'firefox', pageOrigin: null }], policy: emptyPolicy },
      ['preflight-answer', 'page-origin', 'method-and-headers'],
    ],
  ])('is %s', (_, ticket, missing) => {
    expect(opened({ policy: null, ...ticket }).missing).toEqual(missing);
  });
});
