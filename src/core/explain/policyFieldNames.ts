import type { CorsPolicy } from '#core/setup/setup.ts';

/** The fields of a policy under the names that the vendor prints. */
export const policyFieldNames: Record<keyof CorsPolicy, string> = {
  allowedOrigins: 'Allowed Origins',
  allowHeaders: 'Allow Headers',
  exposeHeaders: 'Expose Headers',
  allowCredentials: 'Allow Credentials',
  allowMethods: 'Allowed Methods',
  maxAge: 'Max Age',
};
