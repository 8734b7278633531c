import type { ReadingId } from '#core/gateway/readings.ts';
import { isCorsResponseHeader } from '#core/gateway/responseWriter.ts';
import type { Setup } from '#core/setup/setup.ts';
import type { KitOptions } from './requestCandidates.ts';

/** What a setup lacks for a reading to show. Words: `explain/calibration`. */
export type NotObservable =
  | 'no-policy'
  | 'has-policy'
  | 'no-star'
  | 'no-entry'
  | 'no-suspended-application'
  | 'native-sends-none'
  | 'no-actual-requests'
  | 'credentials-on'
  | 'nothing-empty'
  | 'no-address'
  /** It has all that, and other entries or readings hide it. */
  | 'hidden';

type Lacks = (
  setup: Setup & { policy: NonNullable<Setup['policy']> },
  options: KitOptions,
) => NotObservable | false;

const lacks: Readonly<Record<ReadingId, Lacks>> = {
  'regex-entries': ({ policy }) => policy.allowedOrigins.length === 0 && 'no-entry',
  'regex-anchoring': ({ policy }) => policy.allowedOrigins.length === 0 && 'no-entry',
  'origin-star': ({ policy }) => !policy.allowedOrigins.includes('*') && 'no-star',
  'origin-case': ({ policy }) => policy.allowedOrigins.length === 0 && 'no-entry',
  'header-case': ({ policy }) => policy.allowHeaders.length === 0 && 'no-entry',
  'safelisted-headers': () => false,
  'method-case': ({ policy }) => policy.allowMethods.length === 0 && 'no-entry',
  'suspended-apps': ({ applications }) =>
    !applications.some(({ associated, isSuspended }) => associated && isSuspended) &&
    'no-suspended-application',
  'native-cors': ({ nativeResponse }, { actualRequests = true }) => {
    if (!nativeResponse.headers.some(([name]) => isCorsResponseHeader(name)))
      return 'native-sends-none';
    return !actualRequests && 'no-actual-requests';
  },
  vary: () => false,
  'credentials-false': ({ policy }) => policy.allowCredentials && 'credentials-on',
  'empty-lists': ({ policy }) =>
    policy.allowHeaders.length > 0 &&
    policy.exposeHeaders.length > 0 &&
    policy.maxAge !== null &&
    'nothing-empty',
  'header-star': ({ policy }) => !policy.allowHeaders.includes('*') && 'no-star',
  'method-star': ({ policy }) => !policy.allowMethods.includes('*') && 'no-star',
  'same-origin': (_, { address = '' }) => address === '' && 'no-address',
  'pass-through-options': () => 'has-policy',
};

/** Why no request of a kit can show a reading with this setup. */
export function whyNotObservable(
  id: ReadingId,
  setup: Setup,
  options: KitOptions = {},
): NotObservable {
  const { policy } = setup;
  return policy ? lacks[id]({ ...setup, policy }, options) || 'hidden' : 'no-policy';
}
