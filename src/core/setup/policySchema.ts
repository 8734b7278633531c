import { documentedMethods } from './documentedMethods.ts';
import type { JsonSchema } from '#core/json/jsonSchema.ts';
import type { policyKeys } from './keys.ts';

/** The schema of every key in a list of keys. */
export type Properties<Keys extends readonly string[]> = Readonly<Record<Keys[number], JsonSchema>>;

/** Of method names and field names, RFC 9110 §5.6.2. */
export const tokenPattern = "^\\s*[!#$%&'*+.^_`|~0-9A-Za-z-]+\\s*$";

/** The six fields. Facts: the vendor's documentation of the CORS policy (10.15, 11.1) and where it
 *  contradicts itself; for the limits of Max Age, the browsers' sources. */
export const policyProperties: Properties<typeof policyKeys> = {
  allowedOrigins: {
    ...stringList([
      'http://test2.com',
      'https://shop.example:8443',
      'https://[a-z]+\\.example\\.com',
    ]),
    title: 'Allowed Origins',
    markdownDescription: `**Allowed Origins**: the origins whose pages may call the API. An entry is an origin, \`scheme://host:port\`, or a Java regular expression. The origin that a browser sends has no path, no trailing slash, and no port if it is the default of the scheme.

JavaScript origins of associated applications are allowed as well.

The documentation does not say how the gateway tells a regular expression from an origin, whether the expression has to match the whole Origin, or what a bare \`*\` does. An answer that depends on this says so.`,
  },
  allowHeaders: {
    ...stringList(['Content-Type', 'Authorization']),
    title: 'Allow Headers',
    markdownDescription: `**Allow Headers**: the header names that a preflight may ask for in \`Access-Control-Request-Headers\`. If it asks for any other, the answer is \`403 Header Not Supported\`. The headers of the actual request are not checked.

The documentation does not say whether case matters, or whether \`accept\` and \`content-type\` have to be listed.`,
  },
  exposeHeaders: {
    ...stringList(['X-Request-Id', 'Location']),
    title: 'Expose Headers',
    markdownDescription: `**Expose Headers**: the response headers that scripts on the page may read, besides those that they may always read. They are sent as \`Access-Control-Expose-Headers\` in the response to an allowed CORS request, never in the answer to a preflight.

An erratum: the field list of the documentation says that they are exposed when a request fails. Its flowchart and its second request example send them only on success.`,
  },
  allowCredentials: {
    type: 'boolean',
    default: false,
    title: 'Allow Credentials',
    markdownDescription: `**Allow Credentials**: whether \`Access-Control-Allow-Credentials: true\` is sent, so that pages may send cookies or HTTP authentication with their requests. If not, the header is left out, unless a reading says that \`false\` is sent.`,
  },
  allowMethods: {
    type: 'array',
    items: { type: 'string', minLength: 1, examples: documentedMethods },
    default: [],
    examples: [documentedMethods],
    title: 'Allowed Methods',
    markdownDescription: `**Allowed Methods**: the methods that a preflight may ask for in \`Access-Control-Request-Method\`; if it asks for any other, the answer is \`405 Method Not Allowed\`. The method of the actual request is not checked.

The documentation names \`GET\`, \`POST\`, \`PUT\`, \`DELETE\` and \`PATCH\`. Others may be entered too: one of the vendor's samples lists \`HEAD\`.`,
  },
  maxAge: {
    type: ['integer', 'null'],
    minimum: 0,
    maximum: Number.MAX_SAFE_INTEGER,
    default: null,
    examples: [100, 600, 86400],
    title: 'Max Age',
    markdownDescription: `**Max Age**: how many seconds a browser may cache the answer to a preflight. It is sent as \`Access-Control-Max-Age\`. \`null\` is an empty field; what the gateway sends then is not documented.

Browsers have limits of their own: Chromium caches an answer for at most 7200 seconds, Firefox for at most 86400.`,
  },
};

export function stringList(examples: readonly string[]): JsonSchema {
  return {
    type: 'array',
    items: { type: 'string', minLength: 1, examples },
    default: [],
  };
}
