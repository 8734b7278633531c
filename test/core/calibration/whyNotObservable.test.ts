import { expect, test } from 'vitest';
import { calibrationKit } from '#core/calibration/calibrationKit.ts';
import { whyNotObservable, type NotObservable } from '#core/calibration/whyNotObservable.ts';
import { notObservableWords } from '#core/explain/calibration/notObservableWords.ts';
import type { ReadingId } from '#core/gateway/readings.ts';
import type { Setup } from '#core/setup/setup.ts';
import { application, noPolicy, setup } from '../../helpers/setups.ts';
import { address } from './gateways.ts';

const nativeResponse: Setup['nativeResponse'] = {
  status: 200,
  statusText: 'OK',
  headers: [['Access-Control-Allow-Origin', '*']],
};
const suspended = application({ isSuspended: true });
const hidden = application({ isSuspended: true, jsOrigins: ['https://shop.example'] });

test.each<[string, Setup, ReadingId, NotObservable, string]>([
  ['no policy', noPolicy(), 'vary', 'no-policy', 'needs a CORS policy'],
  ['a policy', setup(), 'pass-through-options', 'has-policy', 'shows only without a CORS policy'],
  ['no star', setup(), 'origin-star', 'no-star', 'needs the entry * in Allowed Origins'],
  ['no star', setup(), 'method-star', 'no-star', 'needs the entry * in Allowed Methods'],
  ['no star', setup(), 'header-star', 'no-star', 'needs the entry * in Allow Headers'],
  [
    'no methods',
    setup({ allowMethods: [] }),
    'method-case',
    'no-entry',
    'needs an entry in Allowed Methods',
  ],
  [
    'no entries',
    setup({ allowedOrigins: [] }),
    'regex-anchoring',
    'no-entry',
    'needs an entry in Allowed Origins',
  ],
  [
    'no application',
    setup(),
    'suspended-apps',
    'no-suspended-application',
    'needs a suspended application that is associated',
  ],
  [
    'one whose origins the policy allows',
    setup({}, { applications: [hidden] }),
    'suspended-apps',
    'hidden',
    'does not show: other entries of the policy hide it',
  ],
  [
    'a quiet native service',
    setup(),
    'native-cors',
    'native-sends-none',
    'needs a native service that sends CORS headers',
  ],
  ['credentials', setup(), 'credentials-false', 'credentials-on', 'needs Allow Credentials off'],
  [
    'full lists',
    setup(),
    'empty-lists',
    'nothing-empty',
    'needs an empty Allow Headers, Expose Headers or Max Age',
  ],
])('%s: %#', (_, given, id, why, words) => {
  expect(calibrationKit(given, 'own', { address }).notObservable).toContain(id);
  expect(whyNotObservable(id, given, { address })).toBe(why);
  expect(notObservableWords(id, why)).toBe(words);
});

test.each<[string, Setup, object, ReadingId, NotObservable, string]>([
  ['no address', setup(), {}, 'same-origin', 'no-address', 'needs the address of the API'],
  [
    'preflights alone',
    setup({}, { nativeResponse }),
    { address, actualRequests: false },
    'native-cors',
    'no-actual-requests',
    'needs a request that reaches the native service',
  ],
])('%s', (_, given, options, id, why, words) => {
  expect(calibrationKit(given, 'own', options).notObservable).toContain(id);
  expect(whyNotObservable(id, given, options)).toBe(why);
  expect(notObservableWords(id, why)).toBe(words);
});

test('what a suspended application shows is none of these', () =>
  expect(
    calibrationKit(setup({}, { applications: [suspended] }), 'own', { address }).notObservable,
  ).not.toContain('suspended-apps'));
