import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentedScenarios } from '#core/documented/scenarios.ts';
import { leftOutWords } from '#core/explain/leftOutWords.ts';
import { reportOf } from '#core/explain/report.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import { writeCurl } from '#core/interop/curl.ts';
import { writeMarkdown } from '#core/interop/markdown.ts';
import { callFor } from '#core/scenario/call/callFor.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { decodeScenarioSync, packScenario } from '#core/share/codec.ts';
import { withoutSecrets } from '#core/secrets/withoutSecrets.ts';
import { printSetup } from '#core/setup/print.ts';
import { request, setup } from '../../helpers/setups.ts';
import { pageScenarios, scenarios } from '../share/arbitraries.ts';
import { jwt } from './examples.ts';

const [a, b, c, d] = ['s3cret-a', 's3cret-b', 's3cret-c', 's3cret-d'] as const;
const [e, f, g, h] = ['s3cret-e', 's3cret-f', 's3cret-g', 's3cret-h'] as const;
const secrets = [a, b, c, d, e, f, g, h];

/** A secret in every place where one can be. */
const full: Scenario = {
  setup: setup(
    { allowedOrigins: ['https://shop.example', `https://us3r:${a}@shop.example`] },
    {
      nativeResponse: {
        status: 200,
        statusText: 'OK',
        headers: [
          ['Set-Cookie', `sid=${b}; Path=/`],
          ['Location', `/x?token=${c}`],
        ],
      },
    },
  ),
  request: {
    ...request('GET', {
      Origin: 'https://shop.example',
      Authorization: `Bearer ${d}`,
      'x-Gateway-APIKey': e,
      'X-Any': jwt,
    }),
    url: `/orders?sig=${f}`,
  },
  page: {
    call: {
      pageOrigin: 'https://shop.example',
      url: `https://gateway.example/orders?sig=${f}`,
      headers: [
        ['Authorization', `Bearer ${d}`],
        ['x-gateway-apikey', e],
      ],
      body: { kind: 'string', value: JSON.stringify({ password: g }) },
    },
  },
};
/** A secret in every place of what a real gateway answered. */
const seen: Scenario = {
  ...full,
  observed: {
    exchanges: [
      {
        request: {
          ...request('PUT', { Origin: 'https://shop.example', Authorization: `Bearer ${h}` }),
          url: `/orders?sig=${h}`,
        },
        response: {
          status: 302,
          statusText: null,
          headers: [['Location', `/x?token=${h}`]],
          message: `Not for ${jwt}`,
        },
      },
    ],
    setup: setup({ allowedOrigins: [`https://us3r:${h}@shop.example`] }),
  },
};
const drafts = {
  setup: `  ${printSetup(full.setup)}`,
  request: `GET /orders?sig=${f} HTTP/1.1\nauthorization: Bearer ${d}\nno colon\n\n{"password":"${g}"}`,
};

const leaked = (text: string) => [...secrets, jwt].filter((secret) => text.includes(secret));

describe('a scenario', () => {
  it.each<[what: string, scenario: Scenario]>([
    ['with secrets in every place', full],
    ['with texts that are not canonical', { ...full, drafts }],
    ['with unfinished texts', { ...full, drafts: { ...drafts, setup: drafts.setup.slice(0, -2) } }],
  ])('%s has none without them, and answers the same', (_, scenario) => {
    const { scenario: without, leftOut } = withoutSecrets(scenario);
    expect(leaked(JSON.stringify(without))).toEqual([]);
    expect(leftOut.map((name) => name.toLowerCase()).sort()).toEqual(
      [
        ...['user info', 'set-cookie', 'token', 'authorization', 'x-gateway-apikey', 'jwt', 'sig'],
        'password',
      ].sort(),
    );
    const answer = (of: Scenario) => evaluate(of.setup, of.request);
    expect(answer(without).outcome).toBe(answer(scenario).outcome);
    expect(answer(without).response?.status).toBe(answer(scenario).response?.status);
    expect(without.drafts?.setup?.startsWith('  {')).toBe(scenario.drafts ? true : undefined);
  });

  it('has none in what was observed, whose statuses stay', () => {
    const { observed } = withoutSecrets(seen).scenario;
    expect(leaked(JSON.stringify(observed))).toEqual([]);
    expect(observed?.exchanges[0]?.response.status).toBe(302);
    expect(observed?.exchanges[0]?.request.headers[0]).toEqual(['Origin', 'https://shop.example']);
  });

  it('has none in what is kept beside it', () => {
    const kept: Scenario = {
      ...full,
      cases: [
        {
          name: `Bearer ${d}`,
          request: full.request,
          expect: { headers: [['Set-Cookie', `a=${g}`]] },
        },
        { name: 'A call', note: jwt, page: full.page!, expect: { status: 200 } },
      ],
      before: setup({ allowedOrigins: [`https://us3r:${h}@shop.example`] }),
      putAside: [{ rule: 'insecure-origin', about: `https://us3r:${h}@a`, reason: `token=${g}` }],
    };
    const { scenario } = withoutSecrets(kept);
    expect(leaked(JSON.stringify(scenario))).toEqual([]);
    expect(scenario.cases?.map(({ expect }) => expect.status)).toEqual([undefined, 200]);
  });

  it('shows in its place that something was left out', () => {
    const { request, page } = withoutSecrets(full).scenario;
    expect(request.headers[1]).toEqual(['Authorization', 'Bearer secret-left-out']);
    expect(request.url).toBe('/orders?sig=secret-left-out');
    expect(page?.call.body?.value).toBe('{"password":"secret-left-out"}');
  });

  it.each(documentedScenarios)('$id has none', ({ scenario }) => {
    const page = callFor(scenario.request);
    expect(withoutSecrets(scenario)).toEqual({ scenario, leftOut: [] });
    expect(withoutSecrets({ ...scenario, page }).leftOut).toEqual([]);
  });

  it('has none in origins to try and in the text of the native service', () => {
    const { scenario } = withoutSecrets({
      ...full,
      tryOrigins: [`https://us3r:${a}@shop.example`],
      drafts: { native: `200 OK\nSet-Cookie: sid=${b}\nno colon` },
    });
    expect(leaked(JSON.stringify(scenario))).toEqual([]);
    expect(scenario.drafts?.native).toBe('200 OK\nSet-Cookie: sid=secret-left-out\nno colon');
  });

  it('has none in what was put aside, nor in the reason', () => {
    const about = `https://us3r:${a}@shop.example`;
    const { scenario } = withoutSecrets({
      ...full,
      putAside: [{ rule: 'origin-never-matches', about, reason: `as Bearer ${jwt} says` }],
    });
    expect(leaked(JSON.stringify(scenario))).toEqual([]);
    expect(scenario.putAside?.[0]?.about).toBe(scenario.setup.policy?.allowedOrigins[1]);
  });

  it('keeps lists of header names, and names of secrets in them', () => {
    const scenario = {
      setup: setup({ allowHeaders: ['Authorization', 'Content-Type', 'x-Gateway-APIKey'] }),
      request: request('OPTIONS', { 'Access-Control-Request-Headers': 'authorization,cookie' }),
      drafts: { setup: `{"policy":{"allowHeaders":["Authorization","Content-Type"]}}` },
    };
    expect(withoutSecrets(scenario)).toEqual({ scenario, leftOut: [] });
  });

  it('is the same without its secrets once and twice', () => {
    fc.assert(
      fc.property(fc.oneof(scenarios, pageScenarios), (scenario) => {
        const once = withoutSecrets(scenario).scenario;
        expect(withoutSecrets(once)).toEqual({ scenario: once, leftOut: [] });
      }),
      { numRuns: 200 },
    );
  });
});

it('finds them in the scenarios and the notes of a sequence, too', () => {
  const scenario: Scenario = {
    ...full,
    sequence: { steps: [{ scenario: full, note: 'Sent with Bearer s3cr3t-0f-a-note' }] },
  };
  const { sequence } = withoutSecrets(scenario).scenario;
  expect(sequence?.steps[0]?.scenario).toEqual(withoutSecrets(full).scenario);
  expect(sequence?.steps[0]?.note).not.toContain('s3cr3t');
});

describe('nothing secret is', () => {
  const scenario = { ...full, drafts };
  it('in a link', () => {
    const packed = packScenario(scenario);
    const opened = decodeScenarioSync(packed.ok ? packed.value : '');
    expect(opened).toEqual({ ok: true, value: withoutSecrets(scenario).scenario });
  });

  it('in Markdown', () => {
    const report = reportOf(scenario, evaluate(scenario.setup, scenario.request), 'link');
    expect(leaked(writeMarkdown(report))).toEqual([]);
  });

  it('in curl', () => {
    const curl = writeCurl(scenario.request, 'gateway.example');
    expect(leaked(curl)).toEqual([]);
    expect(curl).toContain("-H 'Authorization: Bearer secret-left-out'");
  });
});

describe('what was left out, in words', () => {
  it.each([
    [[], ''],
    [['Authorization'], '1 value left out as secret: Authorization'],
    [['Authorization', 'access_token'], '2 values left out as secret: Authorization, access_token'],
    [['Cookie', 'Cookie'], '2 values left out as secret: Cookie'],
  ])('%j: %s', (names, words) => {
    expect(leftOutWords(names)).toBe(words);
  });
});
