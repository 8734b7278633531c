import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { mergeTickets } from '#core/ticket/mergeTickets.ts';
import { readTicket } from '#core/ticket/readTicket.ts';
import type { Ticket } from '#core/ticket/ticket.ts';
import { fileOf } from './compare.ts';

const read = (json: unknown): Ticket => readTicket(JSON.stringify(json));

const action = (id: string, origin: string) => ({
  id,
  templateKey: 'cors',
  parameters: [{ templateKey: 'allowedOrigins', values: [origin] }],
});
const policy = (id: string, actions: readonly string[], global = false) => ({
  id,
  names: [{ value: `Policy ${id}` }],
  policyEnforcements: [{ enforcements: actions.map((each) => ({ enforcementObjectId: each })) }],
  policyScope: global ? 'GLOBAL' : 'SERVICE',
  global,
});
const api = (id: string, apiName: string, policies: readonly string[]) => ({
  ...{ id, apiName, apiVersion: '1.0', policies },
});
const orders = [api('a1', 'Orders', ['p1']), policy('p1', ['x1']), action('x1', 'https://a')];
const stock = [api('a2', 'Stock', ['p2']), policy('p2', ['x2']), action('x2', 'https://b')];
const held = (name: string, origin: string, level = 'api', version: string | null = '1.0') => ({
  ...{ api: name, version, level },
  policy: expect.objectContaining({ allowedOrigins: [origin] }),
});

describe('files of one export', () => {
  const files = Object.entries(unzipSync(fileOf('export-orders.zip')))
    .filter(([path]) =>
      /\/(?:API|Policy|PolicyAction|Application|RegisteredApplication)\.[^/]+$/.test(path),
    )
    .map(([, bytes]) => readTicket(bytes));
  const whole = readTicket(fileOf('export-orders.zip'));
  const { policy, policies, apis, applications } = whole;

  it.each([
    ['as in the archive', files],
    ['the other way round', files.toReversed()],
    ['and the archive itself', [...files, whole]],
  ])('say what the archive says, %s', (_name, tickets) => {
    const merged = mergeTickets(tickets);
    expect(merged).toMatchObject({ policy, policies, apis: expect.arrayContaining([...apis!]) });
    const byName = (ticket: Ticket) =>
      ticket.applications?.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    expect(byName(merged)).toEqual(byName({ ...whole, applications }));
  });
});

describe('policies belong to APIs by their ids', () => {
  it.each<[string, readonly unknown[], object]>([
    ['one API', orders, { policies: [held('Orders', 'https://a')] }],
    [
      'two APIs, of which one is chosen',
      [...stock, ...orders],
      { policy: null, policies: [held('Stock', 'https://b'), held('Orders', 'https://a')] },
    ],
    [
      'a policy of all APIs',
      [policy('g', ['x1'], true), action('x1', 'https://a')],
      { policies: [held('Policy g', 'https://a', 'global', null)] },
    ],
    [
      'one that no API is told of, beside one of an API',
      [...orders, action('x9', 'https://c')],
      {
        policy: null,
        policies: [held('Orders', 'https://a'), held('', 'https://c', 'api', null)],
      },
    ],
    [
      'an answer of the REST API',
      [{ apiResponse: { api: orders[0] } }, { policy: orders[1] }, { policyAction: orders[2] }],
      { policies: [held('Orders', 'https://a')] },
    ],
    ['the same file twice', [...orders, orders[2]], { policies: [held('Orders', 'https://a')] }],
    [
      'without what joins them, the policy alone',
      [orders[0], orders[2]],
      { policy: { allowedOrigins: ['https://a'] } },
    ],
  ])('%s', (_name, files, expected) => {
    expect(mergeTickets(files.map(read))).toMatchObject(expected);
  });

  it('also in one paste', () => {
    const text = orders.map((each) => JSON.stringify(each, null, 2)).join('\nand\n');
    expect(readTicket(text)).toMatchObject({ policies: [held('Orders', 'https://a')] });
  });
});

describe('several pastes', () => {
  it('have the requests, settings and remarks of each', () => {
    const merged = mergeTickets([
      readTicket("curl -H 'Authorization: Bearer s3cret47' https://gw.example/a"),
      readTicket('watt.server.cors.enabled=true'),
      readTicket('watt.server.cors.host=a\n{"allowedOrigins":["*"],"allowedMethods":["GET"]}'),
    ]);
    expect(merged).toMatchObject({
      exchanges: [{ request: { url: 'https://gw.example/a' } }],
      integrationServer: { enabled: 'true', host: 'a' },
      leftOut: [{ name: 'Authorization' }],
      notUnderstood: [{ code: 'other-policy' }],
    });
  });

  it('none at all hold nothing', () => {
    expect(mergeTickets([])).toMatchObject({ exchanges: [], policy: null, applications: null });
  });
});
