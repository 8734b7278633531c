import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '#core/gateway/evaluate.ts';
import { nativeLineCount } from '#core/gateway/provenance.ts';
import { readingAlternatives, readingIds, type Readings } from '#core/gateway/readings.ts';
import { corsResponseHeaders, isCorsResponseHeader } from '#core/gateway/responseWriter.ts';
import type { HeaderList, HttpRequest } from '#core/http/message.ts';
import type { Setup } from '#core/setup/setup.ts';

fc.configureGlobal({ seed: 20261122, numRuns: 500 });

const origin = fc.constantFrom(
  'https://a.example',
  'https://b.example',
  'https://A.example',
  'http://a.example:8080',
  'null',
  '',
);
const entry = fc.oneof(
  origin.filter(Boolean),
  fc.constantFrom('*', 'https://.*', '[ab]', '(', 'r:.*', '\\p{L}'),
);
const method = fc.constantFrom('GET', 'POST', 'put', 'PUT', 'OPTIONS');
const name = fc.constantFrom('X-One', 'x-one', 'Content-Type', 'Authorization');

const setups: fc.Arbitrary<Setup> = fc.record({
  policy: fc.record({
    allowedOrigins: fc.array(entry, { maxLength: 4 }),
    allowHeaders: fc.uniqueArray(name, { maxLength: 3 }),
    exposeHeaders: fc.uniqueArray(name, { maxLength: 3 }),
    allowCredentials: fc.boolean(),
    allowMethods: fc.uniqueArray(method, { maxLength: 3 }),
    maxAge: fc.option(fc.nat(9999), { nil: null }),
  }),
  nativeResponse: fc.constantFrom(
    { status: 200, statusText: 'OK', headers: [] },
    {
      status: 200,
      statusText: 'OK',
      headers: [
        ['Vary', 'Accept'],
        ['access-control-allow-origin', '*'],
      ] as const,
    },
  ),
  applications: fc.array(
    fc.record({
      name: fc.constant('App'),
      jsOrigins: fc.array(origin, { maxLength: 2 }),
      isSuspended: fc.boolean(),
      associated: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
});

const headers: fc.Arbitrary<HeaderList> = fc.array(
  fc.oneof(
    fc.tuple(fc.constantFrom('Origin', 'origin'), origin),
    fc.tuple(fc.constant('Access-Control-Request-Method'), method),
    fc.tuple(
      fc.constant('Access-Control-Request-Headers'),
      fc.array(name).map((names) => names.join(',')),
    ),
  ),
  { maxLength: 4 },
);
const requests: fc.Arbitrary<HttpRequest> = fc.record({ method, headers });

const readings = fc.record(
  Object.fromEntries(readingIds.map((id) => [id, fc.constantFrom(...readingAlternatives[id])])),
  { requiredKeys: [] },
) as fc.Arbitrary<Partial<Readings>>;

const namesOf = (headers: HeaderList) => headers.map(([name]) => name);

describe('every answer', () => {
  it('has no CORS header when it is a refusal', () => {
    fc.assert(
      fc.property(setups, requests, readings, (setup, request, pinned) => {
        const { response } = evaluate(setup, request, pinned);
        if (response && response.status !== 200) {
          expect(namesOf(response.headers).filter(isCorsResponseHeader)).toEqual([]);
        }
      }),
    );
  });

  it('has its CORS headers in the documented order, echoing the Origin', () => {
    const preflightOrder = corsResponseHeaders.slice(0, 5);
    const requestOrder = [0, 4, 5].map((i) => corsResponseHeaders[i]);
    fc.assert(
      fc.property(setups, requests, readings, (setup, request, pinned) => {
        const answer = evaluate(setup, request, pinned);
        const own = (answer.response?.headers ?? []).slice(nativeLineCount(answer));
        const sent = namesOf(own).filter(isCorsResponseHeader);
        const order = answer.outcome.startsWith('preflight') ? preflightOrder : requestOrder;
        expect(sent).toEqual(order.filter((name) => sent.includes(name as string)));
        if (sent.length) expect(own[0]?.[1]).toBe(answer.steps[0]?.subject);
      }),
    );
  });

  it('asks its questions upwards, and only the last leads to an outcome', () => {
    fc.assert(
      fc.property(setups, requests, readings, (setup, request, pinned) => {
        const { outcome, steps } = evaluate(setup, request, pinned);
        steps.slice(0, -1).forEach(({ leadsTo }, i) => expect(leadsTo).toBe(steps[i + 1]?.number));
        expect(steps.at(-1)?.leadsTo).toBe(outcome);
        const numbers = steps.map(({ number }) => number);
        expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
      }),
    );
  });

  it('says for each part what it rests on: another alternative makes just that part another', () => {
    fc.assert(
      fc.property(setups, requests, readings, (setup, request, pinned) => {
        const { response, provenance } = evaluate(setup, request, pinned);
        expect(provenance.headers).toHaveLength(response?.headers.length ?? 0);
        for (const part of ['status', 'statusText'] as const) {
          const basis = provenance[part];
          for (const reading of readingIds) {
            const differs = readingAlternatives[reading].some((alternative) => {
              const other = evaluate(setup, request, {
                ...pinned,
                [reading]: alternative,
              }).response;
              return other?.[part] !== response?.[part];
            });
            const told = basis.kind === 'reading' && basis.readings.includes(reading);
            expect([part, reading, told]).toEqual([part, reading, differs]);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is the same under readings pinned to their defaults', () => {
    fc.assert(
      fc.property(setups, requests, (setup, request) => {
        const pinned = Object.fromEntries(readingIds.map((id) => [id, readingAlternatives[id][0]]));
        const plain = evaluate(setup, request);
        const explicit = evaluate(setup, request, pinned as Partial<Readings>);
        expect([explicit.outcome, explicit.response]).toEqual([plain.outcome, plain.response]);
      }),
    );
  });
});

/** How far an answer goes: an added origin may only move it up. */
const rank = { 'preflight-1': 0, 'request-1': 0, undecided: 1 } as Record<string, number>;

describe('adding an origin', () => {
  it('never refuses more', () => {
    fc.assert(
      fc.property(
        setups,
        requests,
        readings,
        entry,
        fc.nat(4),
        (setup, request, pinned, added, where) => {
          const more: Setup = {
            ...setup,
            policy: setup.policy && {
              ...setup.policy,
              allowedOrigins: setup.policy.allowedOrigins.toSpliced(where, 0, added),
            },
          };
          const before = evaluate(setup, request, pinned).outcome;
          const after = evaluate(more, request, pinned).outcome;
          // An entry that cannot be judged turns a sure refusal into doubt, never into more refusal.
          expect(rank[after] ?? 2).toBeGreaterThanOrEqual(rank[before] ?? 2);
        },
      ),
    );
  });
});
