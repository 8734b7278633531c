import { describe, expect, it } from 'vitest';
import { PreflightCache } from '#core/browser/fetch/preflightCache.ts';
import { simulateFetch } from '#core/browser/simulateFetch.ts';
import { measuredRequests, serverOf, simulatedRequests } from '../truth.ts';
import { measured, sequences, type MeasuredInWebKit } from './measured.ts';

/** Rows where WebKitGTK's network layer speaks, in other words than Safari's. */
const wordsOfTheNetwork = measured
  .filter(({ webkit }) =>
    /Connection terminated unexpectedly|Could not parse HTTP response|FTP URLs are disabled/.test(
      webkit.console.join(),
    ),
  )
  .map(({ id }) => id);

/** Rows whose redirect goes from the page's own origin to no http URL: two lines change places. */
const otherOrder = ['more-redir-015', 'more-redir-017'];

const otherLines = [...wordsOfTheNetwork, ...otherOrder];

/** Rows with fewer requests: a dropped preflight is tried again, which decides nothing. */
const triedAgain = ['pre-status-093'];

const families = [...new Set(measured.map(({ family }) => family))];

const run = (row: MeasuredInWebKit) => simulateFetch(row.request, serverOf(row), 'safari');

describe('Safari does what was measured in WebKitGTK', () => {
  it.each(families)('in %s', (family) => {
    for (const row of measured) {
      if (row.family !== family) continue;
      const { webkit } = row;
      const simulated = run(row);
      const { outcome, preflight, visibleHeaders, error, console } = simulated;
      expect({ outcome, preflight, visibleHeaders, error }, row.id).toEqual({
        outcome: webkit.outcome,
        preflight: webkit.preflight,
        visibleHeaders: webkit.visibleHeaders,
        error: webkit.error ?? null,
      });
      if (!otherLines.includes(row.id)) expect(console, row.id).toEqual(webkit.console);
      if (triedAgain.includes(row.id)) continue;
      expect(simulatedRequests(simulated), row.id).toEqual(measuredRequests(webkit.requests));
    }
  });
});

describe('Safari’s preflight cache does what was measured in WebKitGTK', () => {
  it.each(sequences.map((sequence) => [sequence.note, sequence] as const))('%s', (_, sequence) => {
    const cache = new PreflightCache();
    let now = 0;
    const seen = sequence.steps.map((step) => {
      now += step.waitMs;
      const call = { pageOrigin: sequence.pageOrigin, ...step.request };
      const { outcome, preflight } = simulateFetch(call, serverOf(step), 'safari', { cache, now });
      return [outcome, preflight];
    });
    expect(seen).toEqual(sequence.observed.map(({ outcome, preflight }) => [outcome, preflight]));
  });
});
