import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentedScenarios } from '#core/documented/scenarios.ts';
import { replyOf } from '#core/explain/reply.ts';
import { replyCaseOf } from '#core/explain/replyCase.ts';
import type { ReplyCase } from '#core/explain/reply.ts';
import { reportOf } from '#core/explain/report.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import { has } from '#core/http/headers.ts';
import { writeMarkdown } from '#core/interop/markdown.ts';
import { writeReplyMarkdown, writeReplyText } from '#core/interop/reply.ts';
import type { ObservedResponse } from '#core/scenario/observed.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { readTicket } from '#core/ticket/readTicket.ts';
import type { Ticket } from '#core/ticket/ticket.ts';
import { shopSetup } from '../../../helpers/observedCases.ts';

const link = 'https://cors.example/#v4.abc';
const told = (scenario: Scenario): ReplyCase | null =>
  replyCaseOf({ scenario, exchange: 0, evaluate, link });

/** Both forms of a reply, also as they come back: quoted, below another answer. */
const formsOf = (reply: ReplyCase): readonly string[] =>
  [writeReplyMarkdown(replyOf(reply)), writeReplyText(replyOf(reply))].flatMap((text) => [
    text,
    `Thank you, it works now.\n\n${text.replace(/^/gm, '> ')}`,
  ]);

/** Requests whose lines are there; a console tells of others without any. */
const recorded = ({ exchanges }: Ticket) =>
  exchanges
    .filter(({ request }) => request.headers !== null)
    .map(({ request: { method, url, headers }, response }) => ({ method, url, headers, response }));

const withoutLines = (list: readonly { readonly lines: unknown }[]) =>
  list.map(({ lines: _, ...rest }) => rest);

function expectRead(text: string, { request, page, observed }: ReplyCase): void {
  const ticket = readTicket(text);
  const url = page && new URL(page.call.url);
  const host = url && !has(request.headers, 'Host') ? [['Host', url.host]] : [];
  const headers = [...host, ...request.headers];
  const record = { method: request.method, url: url && `//${url.host}${request.url}`, headers };
  // A request line without any header could be prose.
  const records = headers.length > 0 ? [{ ...record, response: observed }] : [];
  expect(recorded(ticket)).toEqual(records);
  expect(withoutLines(ticket.calls)).toEqual(page ? [callRead(page)] : []);
  const printed = page?.simulated.outcome?.console.join('\n') ?? '';
  expect(withoutLines(ticket.console)).toEqual(withoutLines(readTicket(printed).console));
  expect([ticket.policy, ticket.applications, ticket.notUnderstood]).toEqual([null, null, []]);
}

const callRead = ({ call }: NonNullable<ReplyCase['page']>) => ({
  api: call.api ?? 'fetch',
  pageOrigin: call.pageOrigin,
  url: call.url,
  method: call.method ?? 'GET',
  headers: (call.headers ?? []).map(([name]) => [name, null]),
  credentials: call.credentials ?? null,
});

const origins = fc.constantFrom('https://shop.example', 'http://localhost:3000', 'null');
const names = fc.constantFrom('Authorization', 'X-Tenant', 'X-Correlation-Id', 'If-Match');

const calls = fc.record(
  {
    pageOrigin: origins,
    url: fc.constantFrom('https://gw.example:5543/orders', 'http://gw.example/gateway/A/1.0/b'),
    method: fc.constantFrom('GET', 'PUT', 'DELETE', 'POST'),
    headers: fc
      .uniqueArray(names, { maxLength: 3 })
      .map((list) => list.map((name) => [name, 'a'] as const)),
    credentials: fc.constant('include' as const),
    api: fc.constant('xhr' as const),
  },
  { requiredKeys: ['pageOrigin', 'url'] },
);

const responses: fc.Arbitrary<ObservedResponse> = fc.record({
  status: fc.constantFrom(200, 401, 403, 405, 502),
  statusText: fc.constantFrom('OK', 'Specified Origin is not allowed', 'Forbidden', ''),
  headers: fc.subarray(
    [
      ['Access-Control-Allow-Origin', 'https://shop.example'] as const,
      ['Vary', 'Origin'] as const,
      ['Server', 'nginx'] as const,
    ],
    { minLength: 1 },
  ),
});

describe('a reply is read as what it tells', () => {
  it.each(documentedScenarios.map(({ scenario }, row) => [row, scenario] as const))(
    'of a documented row, %i',
    (_, scenario) => {
      const reply = told(scenario)!;
      for (const text of formsOf(reply)) expectRead(text, reply);
    },
  );

  it('of any call, with what was observed', () => {
    fc.assert(
      fc.property(calls, fc.option(responses), (call, response) => {
        const base: Scenario = {
          ...documentedScenarios[0]!.scenario,
          setup: shopSetup(),
          page: { call },
        };
        const reply = told(base);
        if (!reply) return;
        const exchanges = response && [{ request: reply.request, response }];
        const whole = told({
          ...base,
          ...(exchanges && { observed: { exchanges, setup: 'same' } }),
        })!;
        for (const text of formsOf(whole)) expectRead(text, whole);
      }),
      { numRuns: 60 },
    );
  });

  it('with the message of an error body', () => {
    const { scenario } = documentedScenarios[0]!;
    const response = {
      status: 403,
      statusText: '',
      headers: [['Vary', 'Origin']],
      message: 'Header Not Supported',
    } as const;
    const observed = {
      exchanges: [{ request: scenario.request, response }],
      setup: 'same' as const,
    };
    for (const text of formsOf(told({ ...scenario, observed })!)) {
      expect(readTicket(text).exchanges[0]?.response).toEqual(response);
    }
  });
});

describe('a case as Markdown is read as what it holds', () => {
  it.each(documentedScenarios.map(({ scenario }, row) => [row, scenario] as const))(
    'of a documented row, %i',
    (_, scenario) => {
      const { setup, request } = scenario;
      const text = writeMarkdown(reportOf(scenario, evaluate(setup, request), link));
      const ticket = readTicket(text);
      expect(ticket.policy).toEqual(setup.policy);
      const { method, headers } = request;
      const record = { method, url: null, headers, response: null };
      expect(recorded(ticket)).toEqual(headers.length > 0 ? [record] : []);
      expect([ticket.calls, ticket.console]).toEqual([[], []]);
    },
  );
});
