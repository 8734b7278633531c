import type { NotObservable } from '#core/calibration/whyNotObservable.ts';
import type { ReadingId } from '#core/gateway/readings.ts';
import { policyFieldNames } from '#core/explain/policyFieldNames.ts';

const lists = {
  'origin-star': policyFieldNames.allowedOrigins,
  'header-star': policyFieldNames.allowHeaders,
  'method-star': policyFieldNames.allowMethods,
  'header-case': policyFieldNames.allowHeaders,
  'method-case': policyFieldNames.allowMethods,
} as const satisfies Partial<Record<ReadingId, string>>;

const listOf = (id: ReadingId): string =>
  id in lists ? lists[id as keyof typeof lists] : policyFieldNames.allowedOrigins;

const words: Readonly<Record<NotObservable, (id: ReadingId) => string>> = {
  'no-policy': () => 'needs a CORS policy',
  'has-policy': () => 'shows only without a CORS policy',
  'no-star': (id) => `needs the entry * in ${listOf(id)}`,
  'no-entry': (id) => `needs an entry in ${listOf(id)}`,
  'no-suspended-application': () => 'needs a suspended application that is associated',
  'native-sends-none': () => 'needs a native service that sends CORS headers',
  'no-actual-requests': () => 'needs a request that reaches the native service',
  'credentials-on': () => `needs ${policyFieldNames.allowCredentials} off`,
  'nothing-empty': () =>
    `needs an empty ${policyFieldNames.allowHeaders}, ${policyFieldNames.exposeHeaders} or ${policyFieldNames.maxAge}`,
  'no-address': () => 'needs the address of the API',
  hidden: () => 'does not show: other entries of the policy hide it',
};

/** What a reading needs to show, to be put behind it: "needs the entry * in Allowed Origins". */
export const notObservableWords = (id: ReadingId, why: NotObservable): string => words[why](id);
