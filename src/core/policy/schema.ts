import type { JsonSchema } from '#core/policy/json/jsonSchema.ts';
import type { applicationKeys, nativeResponseKeys, setupKeys } from '#core/policy/keys.ts';
import {
  policyProperties,
  stringList,
  tokenPattern,
  type Properties,
} from '#core/policy/policySchema.ts';

const applicationProperties: Properties<typeof applicationKeys> = {
  name: {
    type: 'string',
    examples: ['Storefront'],
    markdownDescription: 'The name of the application, for you to tell it by. It decides nothing.',
  },
  jsOrigins: {
    ...stringList(['http://test2.com']),
    title: 'JavaScript origins',
    markdownDescription: `**JavaScript origins**: origins that may call every API associated with this application. They are compared literally; regular expressions are for the policy's Allowed Origins only.`,
  },
  isSuspended: {
    type: 'boolean',
    default: false,
    markdownDescription: `Whether the application is suspended. The documentation does not say whether its origins still count then.`,
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
    markdownDescription: `The reason phrase. The usual one of the status when left out.`,
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
    markdownDescription: `The header lines of the response, each a pair of name and value, in their order. CORS headers among them give way to the gateway's; whether both could be sent is a reading.`,
  },
};

const setupProperties: Properties<typeof setupKeys> = {
  policy: {
    type: ['object', 'null'],
    properties: policyProperties,
    additionalProperties: false,
    markdownDescription: `The **CORS policy** of the API. Fields that are left out are empty.

\`null\`: the API has no such policy, and the gateway passes CORS requests on to the native service.`,
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
    markdownDescription: `The **applications** that the gateway knows. An Origin that the policy does not allow is looked for among the JavaScript origins of those associated with the API.`,
  },
  nativeResponse: {
    type: 'object',
    properties: nativeResponseProperties,
    required: ['status'],
    additionalProperties: false,
    default: { status: 200, headers: [] },
    markdownDescription: `What the **native service** behind the gateway answers to a request that reaches it: \`200 OK\` without headers when left out. A preflight never reaches it while the API has a CORS policy.`,
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
  markdownDescription: 'All that decides on the side of the gateway.',
};
