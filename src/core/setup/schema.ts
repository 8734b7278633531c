import type { JsonSchema } from '#core/json/jsonSchema.ts';
import type { applicationKeys, nativeResponseKeys, setupKeys } from './keys.ts';
import { policyProperties, stringList, tokenPattern, type Properties } from './policySchema.ts';

const applicationProperties: Properties<typeof applicationKeys> = {
  name: {
    type: 'string',
    examples: ['Storefront'],
    markdownDescription:
      'The name of the application. It is only a label: no answer depends on it.',
  },
  jsOrigins: {
    ...stringList(['http://test2.com']),
    title: 'JavaScript origins',
    markdownDescription: `**JavaScript origins**: origins that may call every API that is associated with this application. They are compared literally, a star too: only the policy's Allowed Origins may be regular expressions.`,
  },
  isSuspended: {
    type: 'boolean',
    default: false,
    markdownDescription: `Whether the application is suspended. The documentation does not say whether its JavaScript origins count then; here they do, unless another reading is pinned.`,
  },
  associated: {
    type: 'boolean',
    default: true,
    markdownDescription: `Whether the API is associated with this application. If not, its JavaScript origins do not count for the API.`,
  },
};

const nativeResponseProperties: Properties<typeof nativeResponseKeys> = {
  status: {
    type: 'integer',
    minimum: 200,
    maximum: 599,
    default: 200,
    examples: [200, 204, 404, 500],
    markdownDescription: "The status of the native service's response.",
  },
  statusText: {
    type: 'string',
    examples: ['OK'],
    markdownDescription: `The reason phrase. If it is left out, the usual one for the status is sent.`,
  },
  headers: {
    type: 'array',
    items: {
      type: 'array',
      items: [{ type: 'string', pattern: tokenPattern }, { type: 'string' }],
      minItems: 2,
      maxItems: 2,
    },
    default: [],
    examples: [[['Content-Type', 'application/json']]],
    markdownDescription: `The header lines of the response, in order, each a pair of name and value. The gateway's CORS headers replace those among them, unless a reading says that both are sent.`,
  },
};

const setupProperties: Properties<typeof setupKeys> = {
  policy: {
    type: ['object', 'null'],
    properties: policyProperties,
    additionalProperties: false,
    markdownDescription: `The **CORS policy** of the API. A field that is left out is empty.

\`null\`: the API has no CORS policy, and the gateway passes CORS requests on to the native service.`,
  },
  applications: {
    type: 'array',
    items: {
      type: 'object',
      properties: applicationProperties,
      required: ['name'],
      additionalProperties: false,
    },
    default: [],
    markdownDescription: `The **applications** that the gateway knows. If the policy does not allow an Origin, the gateway looks for it among the JavaScript origins of the applications that are associated with the API.`,
  },
  nativeResponse: {
    type: 'object',
    properties: nativeResponseProperties,
    required: ['status'],
    additionalProperties: false,
    default: { status: 200, headers: [] },
    markdownDescription: `What the **native service** behind the gateway answers to a request that reaches it. If it is left out, that is \`200 OK\` without headers. While the API has a CORS policy, preflights never reach it.`,
  },
};

/**
 * JSON Schema of a setup, for completion and hover in the editor. It describes the language of
 * `parseSetup`, and `parseSetup` decides.
 */
export const setupSchema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Gateway setup',
  type: 'object',
  properties: setupProperties,
  required: ['policy'],
  additionalProperties: false,
  markdownDescription: 'Everything on the side of the gateway that an answer depends on.',
};
