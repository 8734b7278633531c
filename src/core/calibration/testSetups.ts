import { normalSetup } from '#core/setup/writtenSetup.ts';
import type { Setup } from '#core/setup/setup.ts';

/** Nobody's: what the native service of the test setups allows. */
export const testNativeOrigin = 'https://native.example';

/**
 * A native service that sends CORS headers of its own. What it allows is nobody's origin, so that its
 * lines are told from the gateway's.
 */
const nativeResponse: Setup['nativeResponse'] = {
  status: 200,
  statusText: 'OK',
  headers: [['Access-Control-Allow-Origin', testNativeOrigin]],
};

/** How entries of Allowed Origins are read, names and methods are compared, and what is left out. */
const withNames = normalSetup({
  policy: {
    allowedOrigins: [
      'https://literal.test.example',
      'https://[a-z]+[.]regex[.]example',
      'r:https://[a-z]+[.]prefix[.]example',
    ],
    allowHeaders: ['x-calibration'],
    exposeHeaders: [],
    allowMethods: ['POST'],
    allowCredentials: false,
    maxAge: null,
  },
  applications: [
    {
      name: 'Calibration, suspended',
      jsOrigins: ['https://suspended.example'],
      isSuspended: true,
    },
  ],
  nativeResponse,
});

/** What the entry * means in each list. Only without other entries that hide it. */
const withStars = normalSetup({
  policy: {
    allowedOrigins: ['*', 'https://literal.example'],
    allowHeaders: ['*'],
    exposeHeaders: [],
    allowMethods: ['*', 'POST'],
    allowCredentials: false,
    maxAge: null,
  },
  applications: [],
  nativeResponse,
});

const withoutPolicy = normalSetup({ policy: null, applications: [], nativeResponse });

/**
 * Setups of a test API that show every reading together: before it has a CORS policy, and with each of
 * two policies.
 */
export const testSetups = [withoutPolicy, withNames, withStars] as const;
