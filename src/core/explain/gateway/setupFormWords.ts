/** Notes of the setup's form on what is missing or cannot be read, and what then counts. */
export const setupFormWords = {
  noPolicy: 'This API has no CORS policy. Requests are passed on to the native service.',
  noApplications: 'None. Only Allowed Origins count.',
  unreadableResponse: 'Until this can be read, the last valid response counts.',
} as const;
