import { describe, expect, it } from 'vitest';
import { evaluate } from '#core/gateway/evaluate.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import type { TicketConsole } from '#core/ticket/ticket.ts';
import { checkConsole } from '#ui/ticket/consoleCheck.ts';
import { setup } from '../../helpers/setups.ts';

const url = 'https://gw.example:5543/orders';
const pageOrigin = 'https://portal.example';

const scenario: Scenario = {
  setup: setup({ allowedOrigins: ['https://shop.example'] }),
  request: { method: 'GET', headers: [] },
  page: { call: { pageOrigin, url, method: 'PUT' } },
};

const printed = (change: Partial<TicketConsole> = {}): TicketConsole => ({
  ...{ browser: 'chromium', kind: 'PreflightMissingAllowOriginHeader', pageOrigin, url },
  ...{ redirectedFrom: null, preflight: true, parameter: null, status: null, api: 'fetch' },
  ...{ text: '', lines: { first: 1, last: 1 } },
  ...change,
});

describe('a console line beside the answer', () => {
  it.each<[string, TicketConsole, boolean | undefined]>([
    ['fits what the browser prints for it', printed(), true],
    ['fits without a URL of its own', printed({ url: null }), true],
    ['fits with a query, which the case does not keep', printed({ url: `${url}?a=1` }), true],
    ['does not fit another answer', printed({ kind: 'WildcardOriginNotAllowed' }), false],
    ['is not judged about another call', printed({ url: `${url}/2` }), undefined],
    [
      'is not judged of a browser that is not simulated',
      printed({ browser: 'edge-legacy' }),
      undefined,
    ],
  ])('%s', (_, entry, fits) => {
    expect(checkConsole(entry, scenario, evaluate)?.fits).toBe(fits);
  });

  it('says what would be printed where it does not fit', () => {
    const entry = printed({ kind: 'WildcardOriginNotAllowed' });
    expect(checkConsole(entry, scenario, evaluate)).toMatchObject({
      printed: expect.stringContaining('Access to fetch at') as string,
    });
  });

  it('is not judged while nothing is known to judge by', () => {
    expect(checkConsole(printed(), scenario, null)).toBeNull();
  });
});
