import type { OutcomeId } from '#core/gateway/outcome.ts';

const added = 'The CORS headers are added.';
const notAdded = 'No CORS header is added.';

/** How each outcome ends, as far as CORS headers are concerned. */
export const corsHeadersWords: Record<OutcomeId, string> = {
  'preflight-1': notAdded,
  'preflight-2': notAdded,
  'preflight-3': notAdded,
  'preflight-4': added,
  'preflight-5': added,
  'preflight-no-origin': notAdded,
  'preflight-no-method': notAdded,
  'request-1': notAdded,
  'request-2': added,
  'request-3': added,
  'request-no-origin': notAdded,
  'pass-through': notAdded,
  undecided: 'No answer is guessed.',
};
