import { describe, expect, it } from 'vitest';
import { emptyScenario } from '#core/scenario/emptyScenario.ts';
import type { Missing } from '#core/scenario/missing.ts';
import type { Observed } from '#core/scenario/observed.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { openTicket } from '#core/ticket/opening/openTicket.ts';
import type { PartId } from '#core/ticket/opening/openedTicket.ts';
import type { Ticket } from '#core/ticket/ticket.ts';
import { policy } from '../../../helpers/setups.ts';
import { answered, preflightOf, ticket } from '../../../helpers/tickets.ts';

const request = emptyScenario.request;
const seen = (status: number, setup?: Observed['setup']): Observed => ({
  exchanges: [{ request, response: { status, statusText: null, headers: [] } }],
  ...(setup && { setup }),
});
const page = { call: { pageOrigin: 'https://shop.example', url: 'https://gw.example/a' } };
const half: Scenario = {
  ...emptyScenario,
  ...{ page, symptom: 'Access to fetch has been blocked', title: 'Ticket 4711' },
  ...{ missing: ['policy', 'method-and-headers'], observed: seen(405) },
};
const open = (told: Partial<Ticket>, before: Scenario) => openTicket(ticket(told), null, before)!;
const shop = { name: 'Shop', jsOrigins: ['https://shop.example'], isSuspended: false };

describe('a ticket that tells of the gateway only leaves the case on the screen', () => {
  it('with its call, what was observed of it, its symptom and its name', () => {
    const { scenario } = open({ policy: policy() }, half);
    expect(scenario).toEqual({
      ...half,
      setup: { ...half.setup, policy: policy() },
      observed: { ...half.observed, setup: 'same' },
      missing: ['method-and-headers'],
    });
  });

  it.each<[string, Partial<Ticket>, Scenario, stays: readonly PartId[]]>([
    ['a call', { policy: policy() }, half, ['applications', 'call', 'observed']],
    ['a request', { policy: policy() }, emptyScenario, ['applications', 'request']],
    ['a policy', { applications: [] }, { ...emptyScenario, page }, ['policy', 'call']],
  ])('and says that it stays: %s', (_, told, before, stays) => {
    expect(open(told, before).stays).toEqual(stays);
  });

  it.each<[string, Partial<Ticket>, Partial<Scenario>, missing: readonly Missing[]]>([
    ['the policy', { policy: policy() }, { missing: ['policy', 'url'] }, ['url']],
    [
      'the policy, where a refusal can come from the applications',
      { policy: policy() },
      { missing: ['policy', 'url'], observed: seen(403) },
      ['url', 'applications'],
    ],
    [
      'both',
      { policy: policy(), applications: [shop] },
      { missing: ['policy'], observed: seen(403) },
      [],
    ],
    ['the applications', { applications: [shop] }, { missing: ['applications'] }, []],
    ['nothing that was asked for', { applications: [shop] }, { missing: ['policy'] }, ['policy']],
  ])('and takes off what is missing: %s', (_, told, before, missing) => {
    const plan = open(told, { ...emptyScenario, ...before });
    expect(plan.missing).toEqual(missing);
    expect(plan.scenario.missing ?? []).toEqual(missing);
  });

  it('does not take the policy as told with applications alone', () => {
    expect(open({ applications: [shop] }, half).scenario.observed).toEqual(half.observed);
  });
});

describe('a ticket with a request of its own', () => {
  it('takes the place of what was observed, and of what was printed', () => {
    const told = { policy: policy(), exchanges: [preflightOf('PUT', answered(403))] };
    const { scenario } = open(told, half);
    expect(scenario.observed?.exchanges.map(({ response }) => response.status)).toEqual([403]);
    expect(scenario.symptom).toBeUndefined();
  });
});
