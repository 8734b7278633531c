import { describe, expect, it } from 'vitest';
import type { JsonSchema } from '#core/json/jsonSchema.ts';
import { applicationKeys, nativeResponseKeys, policyKeys, setupKeys } from '#core/setup/keys.ts';
import { parseSetup } from '#core/setup/parse.ts';
import { policyProperties } from '#core/setup/policySchema.ts';
import { setupSchema } from '#core/setup/schema.ts';

const property = (schema: JsonSchema | undefined, key: string) => schema?.properties?.[key];
const policy = property(setupSchema, 'policy');
const nativeResponse = property(setupSchema, 'nativeResponse');
const application = property(setupSchema, 'applications')?.items as JsonSchema;

describe('setupSchema', () => {
  it.each([
    ['a setup', setupSchema, setupKeys, ['policy']],
    ['a policy', policy, policyKeys, undefined],
    ['an application', application, applicationKeys, ['name']],
    ['a native response', nativeResponse, nativeResponseKeys, ['status']],
  ])('has the keys of %s, and no others', (_, schema, keys, required) => {
    expect(Object.keys(schema?.properties ?? {})).toEqual(keys);
    expect(schema?.additionalProperties).toBe(false);
    expect(schema?.required).toEqual(required);
  });

  it('tells the meaning of every key', () => {
    for (const schema of [setupSchema, policy, application, nativeResponse]) {
      for (const [key, { markdownDescription }] of Object.entries(schema?.properties ?? {})) {
        expect(markdownDescription, key).toMatch(/\w.*\./);
      }
    }
  });

  it('survives the way to the editor, which is JSON', () => {
    expect(JSON.parse(JSON.stringify(setupSchema))).toEqual(setupSchema);
  });
});

describe('what the schema proposes is a setup', () => {
  const wrappers: [string, JsonSchema | undefined, (key: string, value: unknown) => unknown][] = [
    ['policy', policy, (key, value) => ({ policy: { [key]: value } })],
    [
      'application',
      application,
      (key, value) => ({ policy: null, applications: [{ name: 'A', [key]: value }] }),
    ],
    [
      'native response',
      nativeResponse,
      (key, value) => ({ policy: null, nativeResponse: { status: 200, [key]: value } }),
    ],
    ['setup', setupSchema, (key, value) => ({ policy: null, [key]: value })],
  ];
  const proposals = wrappers.flatMap(([what, schema, wrap]) =>
    Object.entries(schema?.properties ?? {}).flatMap(
      ([key, { default: fallback, examples, items }]) => {
        const entries = (items as JsonSchema | undefined)?.examples ?? [];
        const values = [fallback, ...(examples ?? []), ...entries.map((entry) => [entry])];
        return values
          .filter((value) => value !== undefined)
          .map((value) => [`${what}, ${key}: ${JSON.stringify(value)}`, wrap(key, value)] as const);
      },
    ),
  );

  it('has some to check', () => {
    expect(proposals.length).toBeGreaterThan(20);
  });

  it.each(proposals)('%s', (_, setup) => {
    expect(parseSetup(setup)).toMatchObject({ ok: true });
  });
});

describe('hovers say what is not certain', () => {
  it.each([
    ['allowedOrigins', 'does not say how the gateway tells a regular expression'],
    ['exposeHeaders', 'erratum'],
    ['maxAge', 'seconds'],
    ['allowMethods', '`HEAD`'],
    ['allowHeaders', 'whether case matters'],
  ] as const)('%s: %s', (key, words) => {
    expect(policyProperties[key].markdownDescription).toContain(words);
  });

  it.each(['GET', 'POST', 'PUT', 'DELETE', 'PATCH'])(
    'proposes the documented method %s',
    (method) => {
      const items = policyProperties.allowMethods.items as JsonSchema;
      expect(items.examples).toContain(method);
    },
  );

  it('lets other methods be, as long as they are not empty', () => {
    expect(policyProperties.allowMethods.items).toMatchObject({ type: 'string', minLength: 1 });
    expect(policyProperties.allowMethods.items).not.toHaveProperty('pattern');
  });
});
