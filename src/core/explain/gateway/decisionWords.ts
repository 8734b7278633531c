/** "preflight, 4 of 7 questions asked". */
export const questionsAsked = (
  kind: 'preflight' | 'CORS request',
  asked: number,
  all: number,
): string => `${kind}, ${asked === all ? 'all' : `${asked} of`} ${all} questions asked`;

/** In place of the questions where none is asked. */
export const nothingToDecide =
  'The API has no CORS policy, so the gateway has nothing to decide. It forwards the request.';
