import { pluralize } from '#core/explain/pluralize.ts';
import type { KitForm } from '#core/calibration/output/kitForm.ts';
import type { CalibrationKit } from '#core/calibration/calibrationKit.ts';
import { readingIds } from '#core/gateway/readings.ts';
import { capital, numbers, requestsWords } from './sourceWords.ts';

/** What a kit takes, what it settles, and at what price. */
export interface KitWords {
  /** What comes first, in bold. */
  readonly title: string;
  /** The rest of that sentence. */
  readonly settles: string;
  readonly note: string;
}

const all = readingIds.length;

/** What one reading is may hide what another one is. */
function settles({ notObservable }: CalibrationKit): string {
  const count = all - notObservable.length;
  return count === all
    ? `settle all ${all} open points`
    : `settle up to ${count} of ${all} open points`;
}

const asOne = (words: string, count: number): string =>
  count === 1 ? words.replace('settle', 'settles') : words;

/** The policy as it is; or that there is none. */
export function ownKitWords(kit: CalibrationKit, hasPolicy: boolean): KitWords {
  const count = kit.requests.length;
  if (count === 0)
    return {
      title: 'No request',
      settles: 'can tell anything here',
      note: 'With this policy every reading leads to the same answers.',
    };
  return {
    title: pluralize(count, 'request'),
    settles: asOne(settles(kit), count),
    note: hasPolicy
      ? 'with the policy as it is; nothing is changed on the gateway'
      : 'on an API without a CORS policy, as on the screen; nothing is changed on the gateway',
  };
}

export const testKitWords = (kit: CalibrationKit): KitWords => {
  const setups = new Set(kit.requests.map(({ setup }) => setup));
  const policies = [...setups].filter(({ policy }) => policy !== null).length;
  return {
    title: `${pluralize(kit.requests.length, 'request')} and ${policies} test policies`,
    settles: settles(kit),
    note: `on a test API; ${policies === 2 ? 'both' : 'the'} policies come as JSON to import`,
  };
};

/** Beside the button that copies requests: what they need. */
export function tokenWords({ requests }: CalibrationKit): string {
  const actual = requests.filter(({ request }) => request.method !== 'OPTIONS');
  if (actual.length === 0) return 'No token is needed: preflights carry none.';
  const ids = actual.map(({ id }) => id);
  const [reach, need] =
    ids.length === 1 ? ['is a GET and reaches', 'it needs'] : ['are GETs and reach', 'they need'];
  return `Preflights need no token. ${capital(requestsWords(ids))} ${reach} the native service; ${need} one if the API asks for it.`;
}

/** On the button that copies only some. */
export const sendAgain = (ids: readonly number[]): string => `Send ${numbers(ids)} again`;

export const kitFormWords: Readonly<Record<KitForm, string>> = {
  bash: 'bash',
  cmd: 'cmd',
  powershell: 'PowerShell',
  http: '.http',
  postman: 'Postman',
};

/** On the button that copies requests. */
export const copyRequests = (count: number): string => `Copy ${pluralize(count, 'request')}`;

/** Of a file with requests. @param whose what setup they are for; empty if for the one there is */
export const kitFileName = (form: KitForm, whose: string): string =>
  `cors-playground${whose.replaceAll(' ', '-')}${form === 'postman' ? '.postman_collection.json' : '.http'}`;

/** Above what has to be active for test requests. */
export const testPolicyTitle = (letter: string): string =>
  letter ? `Test policy ${letter}` : 'Without a CORS policy';
