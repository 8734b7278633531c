import { describe, expect, test } from 'vitest';
import { calibrationKit } from '#core/calibration/calibrationKit.ts';
import { decidingRequests } from '#core/calibration/decidingRequests.ts';
import { readingIds } from '#core/gateway/readings.ts';
import { address, observe, setups } from './gateways.ts';

describe.each(Object.entries(setups))('%s', (_, setup) => {
  const { requests, notObservable } = calibrationKit(setup, 'own', { address });
  const observations = requests.map(({ request }) => observe(setup, request, {}));

  test('every reading that can show is told by a request of the kit', () =>
    expect(Object.keys(decidingRequests(requests, [])).toSorted()).toEqual(
      readingIds.filter((id) => !notObservable.includes(id)).toSorted(),
    ));

  test('what one of them tells is settled by its answer', () => {
    for (const [id, ids] of Object.entries(decidingRequests(requests, []))) {
      const answered = observations.filter((_, at) => ids.includes(at + 1));
      const left = decidingRequests(requests, answered);
      const others = left[id as keyof typeof left] ?? [];
      expect(others.filter((other) => ids.includes(other))).toEqual([]);
    }
  });

  test('nothing is left to tell once all are answered', () => {
    expect(decidingRequests([], observations)).toEqual({});
    expect(Object.keys(decidingRequests(requests, observations))).toEqual([]);
  });
});
