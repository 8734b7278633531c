import { describe, expect, it } from 'vitest';
import { documentedScenario } from '#core/documented/scenarios.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { caseHandedOn } from '#ui/panes/answer/caseHandedOn.ts';
import { request, setup } from '../../../helpers/setups.ts';

const handedOn = (scenario: Scenario) => caseHandedOn({ scenario, evaluate });

const shop = setup({ allowedOrigins: ['https://shop.example'], allowMethods: ['GET', 'PUT'] });

describe('a case that is handed on', () => {
  it('has the answer of the screen, and the name of the document', () => {
    const { scenario } = documentedScenario('preflight-2');
    const { title, answered, called, banner } = handedOn(scenario);
    expect(title).toBe('Preflight 2 · Method refused');
    expect(answered?.answer.outcome).toBe('preflight-2');
    expect(answered?.comparison.documented?.id).toBe('preflight-2');
    expect(banner.look.title).toBe('405 Method Not Allowed');
    expect(called).toBeNull();
  });

  it('has the exchanges of a call, and the answer of the one that is looked at', () => {
    const page = {
      call: { pageOrigin: 'https://shop.example', url: 'https://api.example/', method: 'PUT' },
    };
    const { called, answered } = handedOn({ setup: shop, request: request('GET'), page });
    expect(called?.simulations.chosen.exchanges).toHaveLength(2);
    expect(answered?.request.method).toBe('OPTIONS');
  });

  it('has no answer where a call sends nothing', () => {
    const page = { call: { pageOrigin: 'https://shop.example', url: 'http://api.example/' } };
    const { answered, banner } = handedOn({ setup: shop, request: request('GET'), page });
    expect(answered).toBeNull();
    expect(banner.look.title).toBe('Nothing is sent');
  });

  it('is called as the visitor says', () => {
    const { scenario } = documentedScenario('preflight-2');
    expect(handedOn({ ...scenario, title: 'Ticket 4711' }).title).toBe('Ticket 4711');
  });

  const token = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl';

  it.each<[string, Partial<Scenario>]>([
    [
      'in the request',
      {
        request: request('GET', {
          Origin: 'https://me:hunter2@shop.example',
          Authorization: `Bearer ${token}`,
        }),
      },
    ],
    [
      'in a call',
      {
        page: {
          call: {
            pageOrigin: 'https://shop.example',
            url: `https://api.example/?token=${token}`,
            headers: [['Authorization', 'Bearer hunter2']],
          },
        },
      },
    ],
    ['in the policy', { setup: setup({ allowedOrigins: ['https://me:hunter2@shop.example'] }) }],
  ])('holds no secret that was %s', (_, given) => {
    const { scenario, title, banner, called, answered } = handedOn({
      setup: shop,
      request: request('GET'),
      ...given,
    });
    const all = JSON.stringify([scenario, title, banner, called?.simulations.chosen, answered]);
    expect(all).not.toMatch(/hunter2|eyJhbG/);
    expect(all).toContain('secret-left-out');
  });
});
