/** The headings of a reply, which comes back in the next mail and is then read again. */
export const replyHeadings = {
  symptom: 'Symptom',
  request: 'Request',
  observed: 'What the gateway answered',
  predicted: 'What the documentation predicts',
  why: 'Why',
  missing: 'What is missing',
  evidence: 'Evidence',
  change: 'Change needed',
  check: 'Check on site',
  link: 'This case',
} as const;

/** The answer in a case as Markdown, which is predicted, too. */
export const predictedAnswer = 'Predicted answer';
