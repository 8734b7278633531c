import { describe, expect, it } from 'vitest';
import { keySuggester } from '#core/json/keySuggester.ts';
import {
  applicationKeys,
  keyEssence,
  nativeResponseKeys,
  policyKeys,
  setupKeys,
} from '#core/setup/keys.ts';

describe('the key of a setup that was meant', () => {
  it.each([
    ['another case', 'MaxAge', 'maxAge'],
    ['separators', 'max_age', 'maxAge'],
    ['a response header', 'Access-Control-Allow-Origin', 'allowedOrigins'],
    ['a response header', 'Access-Control-Allow-Methods', 'allowMethods'],
    ['a response header', 'Access-Control-Allow-Headers', 'allowHeaders'],
    ['a response header', 'Access-Control-Expose-Headers', 'exposeHeaders'],
    ['a response header', 'Access-Control-Allow-Credentials', 'allowCredentials'],
    ['a response header', 'Access-Control-Max-Age', 'maxAge'],
    ['the field as the vendor prints it', 'Allowed Methods', 'allowMethods'],
    ['the field as the vendor prints it', 'Allow Headers', 'allowHeaders'],
    ['the other participle', 'allowOrigins', 'allowedOrigins'],
    ['the other participle', 'exposedHeaders', 'exposeHeaders'],
    ['a singular', 'allowMethod', 'allowMethods'],
    ['a setting of Integration Server', 'supportedMethods', 'allowMethods'],
    ['a setting of Integration Server', 'supportsCredentials', 'allowCredentials'],
    ['an option of other CORS libraries', 'origin', 'allowedOrigins'],
    ['an option of other CORS libraries', 'methods', 'allowMethods'],
    ['an option of other CORS libraries', 'credentials', 'allowCredentials'],
    ['a letter too many', 'allowMethhods', 'allowMethods'],
    ['two letters swapped', 'alolwMethods', 'allowMethods'],
    ['a letter missing', 'maxAg', 'maxAge'],
    ['a word that fits two keys', 'headers', undefined],
    ['another word', 'timeout', undefined],
    ['a short one', 'x', undefined],
    ['nothing', '', undefined],
    ['no letters', '123', undefined],
    ['a very long one', 'allowMethods'.repeat(1000), undefined],
  ])('%s: %s means %s', (_, key, expected) => {
    expect(keySuggester(policyKeys, keyEssence)(key)).toBe(expected);
  });

  it.each([
    ['Policies', setupKeys, 'policy'],
    ['corsPolicy', setupKeys, 'policy'],
    ['application', setupKeys, 'applications'],
    ['native_response', setupKeys, 'nativeResponse'],
    ['javaScriptOrigins', applicationKeys, 'jsOrigins'],
    ['origins', applicationKeys, 'jsOrigins'],
    ['suspended', applicationKeys, 'isSuspended'],
    ['Header', nativeResponseKeys, 'headers'],
    ['description', applicationKeys, undefined],
  ])('of other objects: %s in %j means %s', (key, known, expected) => {
    expect(keySuggester(known, keyEssence)(key)).toBe(expected);
  });
});
