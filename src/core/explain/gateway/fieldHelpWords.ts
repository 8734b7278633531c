import type { Application, CorsPolicy } from '#core/setup/setup.ts';
import { phrase, type Phrase } from '#core/explain/phrase.ts';

/** What a field is and what it is compared with; under the name that its label has. */
export interface FieldHelp {
  readonly label: string;
  readonly text: Phrase;
}

const origin = 'Origin';
const acrm = 'Access-Control-Request-Method';
const acrh = 'Access-Control-Request-Headers';

export const policyHelp: Record<keyof CorsPolicy, FieldHelp> = {
  allowedOrigins: {
    label: 'Allowed Origins',
    text: phrase`Who may call the API. Each entry is compared with the request’s ${origin}: as it is written, or as a Java regular expression. Which entries are regular expressions, and whether one must match the whole value, are readings.`,
  },
  allowMethods: {
    label: 'Allowed Methods',
    text: phrase`Compared with ${acrm} of a preflight, and sent in its answer. The method of the actual request is not checked.`,
  },
  allowHeaders: {
    label: 'Allow Headers',
    text: phrase`Compared with every name in ${acrh} of a preflight, and sent in its answer. That upper and lower case are the same here is a reading.`,
  },
  exposeHeaders: {
    label: 'Expose Headers',
    text: phrase`Compared with nothing in the gateway. Sent with the answer to the actual request as ${'Access-Control-Expose-Headers'}: the response headers that JavaScript may read besides the few it always may.`,
  },
  allowCredentials: {
    label: 'Allow Credentials',
    text: phrase`Compared with nothing in the gateway. When on, ${'Access-Control-Allow-Credentials: true'} is sent, which browsers ask for when a call includes credentials. That nothing is sent when it is off is a reading.`,
  },
  maxAge: {
    label: 'Max Age',
    text: phrase`Compared with nothing in the gateway. Seconds for which a browser may keep the answer to a preflight. Sent with that answer only; browsers have upper limits of their own.`,
  },
};

export const applicationHelp: Record<keyof Application, FieldHelp> = {
  name: {
    label: 'Name of the application',
    text: phrase`As in the gateway. Compared with nothing: it says which application allowed the request.`,
  },
  jsOrigins: {
    label: 'JavaScript origins',
    text: phrase`Origins that are allowed besides Allowed Origins. Compared with the request’s ${origin} if the policy does not allow it; always as written, never as regular expressions.`,
  },
  associated: {
    label: 'Associated with this API',
    text: phrase`Only the JavaScript origins of associated applications count. Any of these will do: the caller is not identified first.`,
  },
  isSuspended: {
    label: 'Suspended',
    text: phrase`Suspending an application stops the identification of its requests. Whether its JavaScript origins still count is a reading; they do unless you choose otherwise.`,
  },
};

export const nativeHelp: FieldHelp = {
  label: 'Native service',
  text: phrase`What the service behind the gateway answers to a request that is passed on. Without a CORS policy, its own CORS headers reach the browser unchanged; that the gateway’s replace them otherwise is a reading.`,
};

export const requestFields = ['method', 'path', 'origin', 'acrm', 'acrh', 'other'] as const;

export const requestHelp: Record<(typeof requestFields)[number], FieldHelp> = {
  method: {
    label: 'Method',
    text: phrase`${'OPTIONS'} makes the request a preflight for the gateway. Any other is an actual request, and is then not compared with Allowed Methods.`,
  },
  path: {
    label: 'Path',
    text: phrase`Where the request goes. The CORS policy does not look at it.`,
  },
  origin: {
    label: origin,
    text: phrase`Scheme, host and port of the page that calls. Compared with Allowed Origins, then with the JavaScript origins of associated applications. Without it a preflight is refused, and any other request is passed on.`,
  },
  acrm: {
    label: acrm,
    text: phrase`The method that the actual request will have. Compared with Allowed Methods in a preflight; a preflight without it is refused.`,
  },
  acrh: {
    label: acrh,
    text: phrase`Names of the headers that the page sets and that need permission. In a preflight each is compared with Allow Headers. It may be left out.`,
  },
  other: {
    label: 'Other headers',
    text: phrase`Not compared with anything by the CORS policy. A browser never sends ${'Authorization'}, cookies or the gateway’s API key header, ${'x-Gateway-APIKey'}, with a preflight.`,
  },
};
