import { plainEssence, type Essence } from '#core/json/keySuggester.ts';

/** The keys of a setup, each object's in the order in which they are printed. */
export const setupKeys = ['policy', 'applications', 'nativeResponse'] as const;

/** The order of the vendor's field list. */
export const policyKeys = [
  'allowedOrigins',
  'allowHeaders',
  'exposeHeaders',
  'allowCredentials',
  'allowMethods',
  'maxAge',
] as const;

export const applicationKeys = ['name', 'jsOrigins', 'isSuspended', 'associated'] as const;

export const nativeResponseKeys = ['status', 'statusText', 'headers'] as const;

/**
 * The essence of a key (see `keySuggester`) for one of these: without what the names of response
 * headers (`Access-Control-Allow-Methods`) and of other CORS configurations (`allowed_origins`,
 * `supportedMethods`, `credentials`) have besides.
 */
export const keyEssence: Essence = (key) =>
  plainEssence(key)
    .replace(/^(?:accesscontrol|cors)/, '')
    .replace(/^(?:allowed|supported|supports)/, 'allow')
    .replace(/^exposed/, 'expose')
    .replace(/^javascript/, 'js');
