import { describe, expect, test } from 'vitest';
import { calibrationKit } from '#core/calibration/calibrationKit.ts';
import { decidingRequests } from '#core/calibration/decidingRequests.ts';
import { inferReadings } from '#core/calibration/inferReadings.ts';
import { readingIds } from '#core/gateway/readings.ts';
import { emptyPolicy } from '#core/setup/setup.ts';
import { normalSetup } from '#core/setup/writtenSetup.ts';
import { address, observe, setups } from './gateways.ts';

describe.each(Object.entries(setups))('%s', (_, setup) => {
  const { requests, notObservable } = calibrationKit(setup, 'own', { address });
  const observations = requests.map(({ request }) => observe(setup, request, {}));

  test('every reading that can show is told by a request of the kit', () =>
    expect(Object.keys(decidingRequests(requests, [])).toSorted()).toEqual(
      readingIds.filter((id) => !notObservable.includes(id)).toSorted(),
    ));

  test('nothing is left to tell once all are answered', () => {
    expect(decidingRequests([], observations)).toEqual({});
    expect(Object.keys(decidingRequests(requests, observations))).toEqual([]);
  });
});

test('an alternative between others may be out of question already', () => {
  const setup = normalSetup({
    applications: [],
    policy: {
      ...emptyPolicy,
      allowedOrigins: ['https://a.example', 'https://[a-z]+[.]b[.]example'],
      allowMethods: ['GET'],
    },
  });
  const { requests } = calibrationKit(setup, 'own', { address });
  const loosened = requests.filter(({ request }) =>
    request.headers.some(([, value]) => value === 'https://axexample'),
  );
  const seen = loosened.map(({ request }) => observe(setup, request, {}));
  expect(inferReadings(seen).readings['regex-entries']).toMatchObject({
    left: ['unless-origin-form', 'r-prefix'],
  });
  expect(decidingRequests(requests, seen)['regex-entries']).toHaveLength(1);
});
