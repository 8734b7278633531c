import type { JsonSchema } from '#core/policy/json/jsonSchema.ts';
import type { policyKeys } from '#core/policy/keys.ts';

/** The schema of every key in a list of keys. */
export type Properties<Keys extends readonly string[]> = Readonly<Record<Keys[number], JsonSchema>>;

const documentedMethods = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'];
/** Of method names and field names, RFC 9110 §5.6.2. */
export const tokenPattern = "^\\s*[!#$%&'*+.^_`|~0-9A-Za-z-]+\\s*$";

/** The six fields. Facts: the vendor's page on the CORS policy (10.15, 11.1) and where it
 *  contradicts itself; for the limits of Max Age, the browsers' sources. */
export const policyProperties: Properties<typeof policyKeys> = {
  allowedOrigins: {
    ...stringList([
      'http://test2.com',
      'https://shop.example:8443',
      'https://[a-z]+\\.example\\.com',
    ]),
    title: 'Allowed Origins',
    markdownDescription: `**Allowed Origins**: who may call the API from a page in a browser. An entry is an origin, \`scheme://host:port\`, or a Java regular expression. A browser sends an origin without path, without a slash at the end and without the scheme's usual port.

JavaScript origins of associated applications are allowed as well.

The documentation does not say how the gateway tells a regular expression from an origin, whether it has to match the whole Origin, or what a bare \`*\` does. Where an answer hangs on that, it says so.`,
  },
  allowHeaders: {
    ...stringList(['Content-Type', 'Authorization']),
    title: 'Allow Headers',
    markdownDescription: `**Allow Headers**: the header names that a preflight may ask for in \`Access-Control-Request-Headers\`. One name that is not here makes the answer \`403 Header Not Supported\`. The headers of the request that follows are not checked.

The documentation does not say whether upper and lower case are told apart, or whether \`accept\` and \`content-type\` have to be listed.`,
  },
  exposeHeaders: {
    ...stringList(['X-Request-Id', 'Location']),
    title: 'Expose Headers',
    markdownDescription: `**Expose Headers**: the response headers that a script on the page may read besides those that it always may. Sent as \`Access-Control-Expose-Headers\` with the response to an allowed CORS request, never in answer to a preflight.

An erratum: the field list of the documentation has them exposed when a request fails. Its flowchart and its second example of a request send them on success, and only then.`,
  },
  allowCredentials: {
    type: 'boolean',
    default: false,
    title: 'Allow Credentials',
    markdownDescription: `**Allow Credentials**: whether \`Access-Control-Allow-Credentials: true\` is sent, so that a page may call with cookies or HTTP authentication. When off, the header is left out.`,
  },
  allowMethods: {
    type: 'array',
    items: { type: 'string', pattern: tokenPattern, examples: documentedMethods },
    default: [],
    examples: [documentedMethods],
    title: 'Allowed Methods',
    markdownDescription: `**Allowed Methods**: the methods that a preflight may ask for in \`Access-Control-Request-Method\`; any other makes the answer \`405 Method Not Allowed\`. The method of the request that follows is not checked.

Documented are \`GET\`, \`POST\`, \`PUT\`, \`DELETE\` and \`PATCH\`. Other methods are taken too: a sample of the vendor lists \`HEAD\`.`,
  },
  maxAge: {
    type: ['integer', 'null'],
    minimum: 0,
    maximum: Number.MAX_SAFE_INTEGER,
    default: null,
    examples: [100, 600, 86400],
    title: 'Max Age',
    markdownDescription: `**Max Age**: for how many seconds a browser may remember the answer to a preflight, sent as \`Access-Control-Max-Age\`. \`null\` is an empty field; what the gateway sends then is not documented.

Browsers have limits of their own: Chromium keeps an answer for at most 7200 seconds, Firefox for 86400.`,
  },
};

export function stringList(examples: readonly string[]): JsonSchema {
  return {
    type: 'array',
    items: { type: 'string', minLength: 1, examples },
    default: [],
  };
}
