/** In a message whose header lines are not known, beside the empty list that a HAR has to have. */
export const notTold = '_headersNotTold';

/** The members of a HAR that are read. */
export const wantedOfHar = [
  ...['log', 'entries', 'request', 'response', 'method', 'url', 'headers', 'name', 'value'],
  ...['cookies', 'postData', 'status', 'statusText', 'content', 'text', 'encoding'],
  notTold,
  ...['_error', '_failureText', '_resourceType'],
] as const;
