import { describe, expect, it } from 'vitest';
import type { FetchOutcome } from '#core/browser/fetchOutcome.ts';
import { PreflightCache } from '#core/browser/fetch/preflightCache.ts';
import { simulateFetch } from '#core/browser/simulateFetch.ts';
import { protocolConsole, withoutCategory } from '../../helpers/protocolConsole.ts';
import {
  exchanges,
  messages,
  sequences,
  serverOf,
  type MeasuredExchange,
  type Observation,
  measuredRequests,
  simulatedRequests,
} from './truth.ts';

type Measured = 'chromium' | 'firefox';

/** Rows whose first console line is another one, and why. */
const otherFirstLine: Readonly<Record<Measured, readonly string[]>> = {
  chromium: [],
  // The line tells of a header that the page of an earlier measurement had tried to set.
  firefox: ['xhr-014'],
};

/** Rows with fewer requests: a dropped preflight is tried again, which decides nothing. */
const triedAgain = ['pre-status-093'];

const families = [...new Set(exchanges.map(({ family }) => family))];

const observed = (browser: Measured, seen: Observation) => ({
  outcome: seen.outcome,
  preflight: seen.preflight && {
    origin: seen.preflight.origin,
    acrm: seen.preflight.acrm,
    acrh: seen.preflight.acrh,
  },
  visibleHeaders: seen.visibleHeaders,
  corsError:
    browser === 'chromium' && seen.corsError
      ? { kind: seen.corsError.corsError, parameter: seen.corsError.failedParameter }
      : null,
  error: seen.error ?? null,
});

const simulated = ({ outcome, preflight, visibleHeaders, corsError, error }: FetchOutcome) => ({
  outcome,
  preflight,
  visibleHeaders,
  corsError,
  error,
});

const run = (row: MeasuredExchange, browser: Measured) =>
  simulateFetch(row.request, serverOf(row), browser);

describe.each(['chromium', 'firefox'] as const)('%s does what was measured', (browser) => {
  it.each(families)('in %s', (family) => {
    for (const row of exchanges) {
      const seen = row[browser];
      if (row.family !== family || !seen) continue;
      const outcome = run(row, browser);
      expect(simulated(outcome), row.id).toEqual(observed(browser, seen));
      if (!otherFirstLine[browser].includes(row.id))
        expect(protocolConsole(outcome.console), row.id).toEqual(withoutCategory(seen.console));
      if (triedAgain.includes(row.id)) continue;
      expect(simulatedRequests(outcome), row.id).toEqual(measuredRequests(seen.requests ?? []));
    }
  });

  it('and where it is known to print another line, it still does', () => {
    for (const id of otherFirstLine[browser]) {
      const row = exchanges.find((exchange) => exchange.id === id);
      const line = withoutCategory(row?.[browser]?.console ?? [])[0];
      expect(row && run(row, browser).console[0]).not.toBe(line);
    }
  });

  it('the same each time', () => {
    for (const row of exchanges.slice(0, 50)) expect(run(row, browser)).toEqual(run(row, browser));
  });
});

describe("Chromium's preflight cache does what was measured", () => {
  it.each(sequences.map((sequence) => [sequence.note, sequence] as const))('%s', (_, sequence) => {
    const cache = new PreflightCache();
    let now = 0;
    const seen = sequence.steps.map((step) => {
      now += step.waitMs;
      const call = { pageOrigin: sequence.pageOrigin, ...step.request };
      const outcome = simulateFetch(call, serverOf(step), 'chromium', { cache, now });
      return [outcome.outcome, outcome.preflight?.acrm, outcome.preflight?.acrh];
    });
    expect(seen).toEqual(
      sequence.observed.map(({ outcome, preflight }) => [
        outcome,
        preflight?.acrm,
        preflight?.acrh,
      ]),
    );
  });
});

describe('the standard', () => {
  it('agrees with both browsers on the outcome where they agree, but for Authorization and `*`', () => {
    const others = exchanges.filter(
      (row) =>
        row.firefox?.outcome === row.chromium.outcome &&
        simulateFetch(row.request, serverOf(row), 'standard').outcome !== row.chromium.outcome,
    );
    for (const { request } of others)
      expect(request.headers?.map(([name]) => name.toLowerCase())).toContain('authorization');
  });

  it('has no words for the console', () => {
    for (const row of exchanges.slice(0, 100))
      expect(simulateFetch(row.request, serverOf(row), 'standard').console).toEqual([]);
  });
});

describe('console messages', () => {
  it('are known for each browser', () => {
    expect([messages.chromium.length, messages.firefox.length]).toEqual([31, 14]);
  });
});
