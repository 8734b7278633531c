/** The members of a HAR that are read. */
export const wantedOfHar = [
  ...['log', 'entries', 'request', 'response', 'method', 'url', 'headers', 'name', 'value'],
  ...['cookies', 'postData', 'status', 'statusText', 'content', 'text', 'encoding'],
  ...['_error', '_failureText', '_resourceType'],
] as const;
