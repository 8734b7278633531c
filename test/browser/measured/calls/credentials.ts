import { row, type MeasuredCall } from '../measuredCall.ts';
import { allowCredentials, allowing, allowOrigin, native, nativeAllowing } from '../servers.ts';

const include = { credentials: 'include' } as const;

/** Calls with credentials, and what an answer needs for them. */
export const credentialsCalls: readonly MeasuredCall[] = [
  row('credentials that the policy allows', include, allowing({ allowCredentials: true })),
  row('credentials that the policy does not allow', include, allowing()),
  row(
    'credentials in a preflight that the policy does not allow',
    { ...include, method: 'PUT' },
    allowing({ allowMethods: ['PUT'] }),
  ),
  row(
    'credentials in a preflight that the policy allows',
    { ...include, method: 'PUT' },
    allowing({ allowMethods: ['PUT'], allowCredentials: true }),
  ),
  row(
    'credentials left out where they are allowed',
    { credentials: 'omit' },
    allowing({ allowCredentials: true }),
  ),
  row('credentials and TRUE', include, nativeAllowing(allowCredentials('TRUE'))),
  row('credentials and any origin', include, native([allowOrigin('*'), allowCredentials()])),
  row(
    'credentials in a preflight and any origin',
    { ...include, method: 'PUT' },
    native([allowOrigin('*'), allowCredentials()]),
  ),
  row(
    'credentials of an XMLHttpRequest and any origin',
    { ...include, api: 'xhr' },
    native([allowOrigin('*'), allowCredentials()]),
  ),
];
