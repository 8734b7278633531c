/** What a step is about; the summary counts by it. */
export const conceptIds = [
  'origin',
  'preflight-or-not',
  'order-of-checks',
  'status',
  'preflight-answer',
  'request-answer',
  'who-blocks',
  'console',
  'reason-phrase',
  'credentials',
  'exposed-headers',
  'regular-expressions',
  'js-origins',
  'preflight-cache',
  'other-senders',
  'without-browser',
  'repair',
] as const;

export type ConceptId = (typeof conceptIds)[number];

/** Each as the question that one is unsure of. */
export const conceptWords: Readonly<Record<ConceptId, string>> = {
  origin: 'Same origin or another?',
  'preflight-or-not': 'Preflight or none?',
  'order-of-checks': 'Which check comes first?',
  status: '405 or 403?',
  'preflight-answer': 'What is in the answer to a preflight?',
  'request-answer': 'What is in the answer to a CORS request?',
  'who-blocks': 'Refused by the gateway or blocked by the browser?',
  console: 'What does the console tell?',
  'reason-phrase': 'What is left of a status over HTTP/2?',
  credentials: 'With credentials or without?',
  'exposed-headers': 'Which headers does the script see?',
  'regular-expressions': 'What does the regular expression match?',
  'js-origins': 'What does an application’s JavaScript origin allow?',
  'preflight-cache': 'Is the preflight sent again?',
  'other-senders': 'CORS, or something else?',
  'without-browser': 'What does curl prove?',
  repair: 'Which change fixes it, and nothing more?',
};
