import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrationKit } from '#core/calibration/calibrationKit.ts';
import { foundOutOf } from '#core/calibration/foundOutOf.ts';
import { inferReadings } from '#core/calibration/inferReadings.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import type { Observation } from '#core/scenario/observation.ts';
import { emptyPolicy } from '#core/setup/setup.ts';
import { normalSetup } from '#core/setup/writtenSetup.ts';
import { address, hiddenReadings, observe, setups } from './gateways.ts';

fc.configureGlobal({ seed: 1 });

const setup = setups['expressions and a suspended application']!;
const { requests } = calibrationKit(setup, 'own', { address });

const noteOf = (observations: readonly Observation[]) =>
  foundOutOf(inferReadings(observations), observations, '2026-11-29', evaluate);

/** One more line than CORS is about, in the request and in the answer. */
const withMore = ({ request, response, ...others }: Observation): Observation => ({
  ...others,
  request: { ...request, headers: [...request.headers, ['Authorization', 'Bearer s3cr3t']] },
  response: {
    ...response,
    headers: [...(response.headers ?? []), ['Server', 'gw-17.intranet.example']],
    message: 'Client IP - 10.1.2.3',
  },
});

/** A policy that lets in the gateway's own origin. */
const lettingIn = (entry: string) =>
  normalSetup({
    policy: {
      ...emptyPolicy,
      allowedOrigins: [entry],
      allowMethods: ['GET'],
      allowHeaders: ['X-A'],
    },
    applications: [],
  });

describe('the gateway’s own origin', () => {
  it.each([
    ['named by the policy', 'https://gateway.example', true],
    ['let in by an expression', 'https://gate[a-z]+[.]example', true],
    [
      'let in by an expression that no other host fits',
      'https://gw-17[.]intranet[.]example',
      false,
    ],
  ])('%s: its proof is one, or is left out', (_, entry, isKept) => {
    const own = isKept ? address : 'https://gw-17.intranet.example/orders';
    const kit = calibrationKit(lettingIn(entry), 'own', { address: own });
    const seen = kit.requests.map(({ setup, request }) =>
      observe(setup, request, { 'same-origin': 'not-exempt' }),
    );
    const note = noteOf(seen);
    const again = inferReadings(note.proof);
    expect(again.contradictions).toEqual([]);
    for (const [id, alternative] of Object.entries(note.readings))
      expect(again.readings[id as keyof typeof again.readings]).toMatchObject({ alternative });
    if (!isKept) expect(note.readings['same-origin']).toBeUndefined();
  });
});

describe('what was found out on a gateway', () => {
  it('is what was settled, and the same from its own proof', () => {
    fc.assert(
      fc.property(hiddenReadings, (hidden) => {
        const seen = requests.map(({ setup, request }) => observe(setup, request, hidden));
        const { readings } = inferReadings(seen);
        const note = noteOf(seen);
        for (const [id, inferred] of Object.entries(readings)) {
          const known = inferred.state === 'settled' ? inferred.alternative : undefined;
          expect(note.readings[id as keyof typeof readings]).toBe(known);
        }
        const again = inferReadings(note.proof).readings;
        for (const [id, alternative] of Object.entries(note.readings))
          expect(again[id as keyof typeof readings]).toMatchObject({ alternative });
      }),
      { numRuns: 20 },
    );
  });

  it('has no address, no secret and nothing that CORS is not about', () => {
    const hidden = { 'same-origin': 'exempt', vary: 'added' } as const;
    const seen = requests.map(({ setup, request }) => withMore(observe(setup, request, hidden)));
    const own = address.replace('gateway.example', 'gw-17.intranet.example');
    const elsewhere = JSON.parse(
      JSON.stringify(seen).replaceAll('gateway.example', 'gw-17.intranet.example'),
    ) as readonly Observation[];
    const note = noteOf(elsewhere);
    expect(note.readings['same-origin']).toBe('exempt');
    const text = JSON.stringify(note.proof);
    for (const part of [new URL(own).host, 'orders', 's3cr3t', 'Authorization', 'Server', '10.1'])
      expect(text).not.toContain(part);
  });

  it('keeps the reason that a body names where the answer has none', () => {
    const http2 = requests
      .map(({ setup, request }) => observe(setup, request, {}))
      .map(({ response, ...others }) => ({
        ...others,
        response: { ...response, statusText: null, message: response.statusText ?? '' },
      }));
    const words = noteOf(http2).proof.map(({ response }) => response.message);
    expect(words).toContain('Method Not Allowed');
    expect(words).not.toContain('OK');
  });

  it('is nothing where nothing was settled', () => {
    expect(noteOf([])).toEqual({ on: '2026-11-29', readings: {}, proof: [], shownBy: {} });
  });
});
