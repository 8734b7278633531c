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
