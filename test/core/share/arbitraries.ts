import fc from 'fast-check';
import { readingAlternatives, readingIds, type Readings } from '#core/gateway/readings.ts';
import {
  defaultNativeResponse,
  type Application,
  type CorsPolicy,
  type Setup,
} from '#core/setup/setup.ts';
import { browserIds } from '#core/browser/pageCall.ts';
import type { FoundOut } from '#core/scenario/foundOut.ts';
import { missingIds } from '#core/scenario/missing.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { requests, responses, tokens, values } from '../interop/arbitraries.ts';

/** Text in the form that a setup keeps: without white space at its ends. */
const entry = (text: fc.Arbitrary<string>) =>
  text.map((value) => value.replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, '')).filter((v) => v !== '');

const anyText = entry(fc.string({ unit: 'binary', maxLength: 12 }));

const origins = fc.oneof(
  fc.constantFrom('http://test.com', 'http://test2.com', 'https://a{1,3}\\.example', '*', 'null'),
  fc.webAuthority().map((authority) => `https://${authority}`),
  anyText,
);

const list = <T>(items: fc.Arbitrary<T>) => fc.array(items, { maxLength: 4 });

const policies: fc.Arbitrary<CorsPolicy> = fc.record({
  allowedOrigins: list(origins),
  allowHeaders: list(entry(fc.oneof(tokens, values))),
  exposeHeaders: list(entry(fc.oneof(tokens, values))),
  allowCredentials: fc.boolean(),
  allowMethods: list(tokens),
  maxAge: fc.option(fc.maxSafeNat()),
});

const applications: fc.Arbitrary<Application> = fc.record({
  name: anyText,
  jsOrigins: list(origins),
  isSuspended: fc.boolean(),
  associated: fc.boolean(),
});

export const setups: fc.Arbitrary<Setup> = fc.record({
  policy: fc.option(policies, { freq: 8 }),
  applications: list(applications),
  nativeResponse: fc.oneof(fc.constant(defaultNativeResponse), responses),
});

/** At least one reading, each with any of its alternatives. */
export const readings = fc
  .record(
    Object.fromEntries(readingIds.map((id) => [id, fc.constantFrom(...readingAlternatives[id])])),
    { requiredKeys: [] },
  )
  .filter((pinned) => Object.keys(pinned).length > 0) as fc.Arbitrary<Partial<Readings>>;

const drafts = fc
  .record(
    { setup: fc.string({ unit: 'binary' }), request: fc.string({ unit: 'binary' }) },
    { requiredKeys: [] },
  )
  .filter((texts) => Object.keys(texts).length > 0);

const requestsWithOrWithoutTarget = requests.chain(({ url = '/', ...request }) =>
  fc.constantFrom({ ...request, url }, request),
);

/** Scenarios in normal form: what is empty is left out. */
export const scenarios: fc.Arbitrary<Scenario> = fc.record(
  { setup: setups, request: requestsWithOrWithoutTarget, readings, drafts },
  { requiredKeys: ['setup', 'request'] },
);

const text = fc.string({ unit: 'binary', maxLength: 8 });

const bodies = fc.oneof(
  fc.record({ kind: fc.constantFrom('string', 'buffer'), value: text }, { requiredKeys: ['kind'] }),
  fc.record({ kind: fc.constant('blob'), type: text }, { requiredKeys: ['kind'] }),
  fc.record({ kind: fc.constant('stream'), duplex: text }, { requiredKeys: ['kind'] }),
);

const calls = fc.record(
  {
    pageOrigin: text,
    url: text,
    method: text,
    headers: list(fc.tuple(text, text)),
    credentials: fc.constantFrom('omit', 'same-origin', 'include'),
    mode: text,
    redirect: fc.constantFrom('follow', 'error', 'manual'),
    cache: text,
    body: bodies,
    api: fc.constantFrom('fetch', 'xhr'),
    uploadListener: fc.boolean(),
    pageUrl: text,
  },
  { requiredKeys: ['pageOrigin', 'url'] },
);

const before = fc.record(
  {
    ago: fc.nat({ max: 100_000 }),
    url: fc.string({ maxLength: 12 }),
    method: fc.constantFrom('GET', 'PUT'),
    policy: fc.option(policies),
  },
  { requiredKeys: [] },
);

const pages = fc.record(
  {
    call: calls,
    browser: fc.constantFrom(...browserIds),
    exchange: fc.nat({ max: 20 }),
    again: fc.oneof(fc.boolean(), before),
    http2: fc.boolean(),
  },
  { requiredKeys: ['call'] },
);

/** Scenarios whose request comes from a page's call. */
export const pageScenarios = fc
  .tuple(scenarios, pages)
  .map(([scenario, page]): Scenario => ({ ...scenario, page }) as Scenario);

/** Scenarios of any kind, with origins that are tried. */
export const triedScenarios = fc
  .tuple(fc.oneof(scenarios, pageScenarios), fc.array(anyText, { minLength: 1, maxLength: 4 }))
  .map(([scenario, tryOrigins]): Scenario => ({ ...scenario, tryOrigins }));

const observedResponses = responses.chain(({ status, statusText, headers }) =>
  fc.record(
    {
      status: fc.constant(status),
      statusText: fc.option(fc.constant(statusText)),
      headers: fc.option(fc.constant(headers)),
      message: text,
    },
    { requiredKeys: ['status', 'statusText', 'headers'] },
  ),
);

const observed = fc.record(
  {
    exchanges: fc.array(
      fc.record({ request: requestsWithOrWithoutTarget, response: observedResponses }),
      { maxLength: 3 },
    ),
    setup: fc.oneof(setups, fc.constant('same' as const)),
  },
  { requiredKeys: ['exchanges'] },
);

/** With what a real gateway answered, or a title. */
export const observedScenarios: fc.Arbitrary<Scenario> = fc
  .tuple(scenarios, fc.record({ observed, title: text }, { requiredKeys: [] }))
  .map(([scenario, told]) => ({ ...scenario, ...told }));

const expectations = fc
  .record(
    {
      status: fc.integer({ min: 100, max: 999 }),
      headers: list(fc.tuple(tokens, fc.option(text))),
    },
    { requiredKeys: [] },
  )
  .filter((expected) => Object.keys(expected).length > 0);

const named = fc.record(
  { name: text, note: text, expect: expectations, everyReading: fc.constant(true as const) },
  { requiredKeys: ['name', 'expect'] },
);

const cases = list(
  fc
    .tuple(
      named,
      fc.oneof(
        fc.record({ request: requestsWithOrWithoutTarget }),
        fc.record({ page: fc.record({ call: calls }) }),
      ),
    )
    .map(([about, asked]) => ({ ...about, ...asked })),
);

const collections = fc.record(
  {
    cases,
    before: setups,
    symptom: text,
    missing: list(fc.constantFrom(...missingIds)),
    putAside: list(
      fc.record({ rule: text, about: text, reason: text }, { requiredKeys: ['rule', 'reason'] }),
    ),
  },
  { requiredKeys: [] },
);

/** With what a visitor keeps beside the scenario, and what a ticket told in words. */
export const collectedScenarios: fc.Arbitrary<Scenario> = fc
  .tuple(fc.oneof(scenarios, observedScenarios), collections)
  .map(([scenario, collection]) => ({ ...scenario, ...collection }) as Scenario);

/** Questions, and scenarios with a sequence beside them. */
export const presentedScenarios: fc.Arbitrary<Scenario> = fc
  .tuple(
    collectedScenarios,
    fc.record(
      {
        ask: fc.constant(true as const),
        sequence: fc.record(
          {
            steps: list(
              fc.record(
                { scenario: fc.oneof(scenarios, observedScenarios), note: text },
                { requiredKeys: ['scenario'] },
              ),
            ),
            hidden: fc.constant(true as const),
          },
          { requiredKeys: ['steps'] },
        ),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([scenario, presented]) => ({ ...scenario, ...presented }) as Scenario);

const observations = fc.record({
  setup: setups,
  request: requestsWithOrWithoutTarget,
  response: observedResponses,
});

const days = fc
  .date({
    min: new Date('0001-01-01T00:00:00Z'),
    max: new Date('9999-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

const foundOuts: fc.Arbitrary<FoundOut> = fc
  .tuple(days, readings, fc.array(observations, { minLength: 1, maxLength: 3 }), fc.nat())
  .map(([on, found, proof, some]) => {
    const ids = Object.keys(found);
    const shownBy = Object.fromEntries(ids.map((id, i) => [id, [(some + i) % proof.length]]));
    return { on, readings: found, proof, shownBy };
  });

/** With what was found out on a gateway, in the scenario or in one of its sequence. */
export const foundOutScenarios: fc.Arbitrary<Scenario> = fc
  .tuple(presentedScenarios, foundOuts, fc.boolean())
  .map(([scenario, foundOut, isOwn]) => {
    const { setup } = scenario;
    const [first, ...others] = foundOut.proof;
    // Often the policy on the screen is the one that was asked.
    const proof = first ? [{ ...first, setup }, ...others] : [];
    const steps = scenario.sequence?.steps.map((step, i) => ({
      ...step,
      scenario: { ...step.scenario, ...(i % 2 === 0 && { foundOut: { ...foundOut, proof } }) },
    }));
    return {
      ...scenario,
      ...((isOwn || !steps?.length) && { foundOut: { ...foundOut, proof } }),
      ...(steps && { sequence: { ...scenario.sequence, steps } }),
    };
  });
