import { list, phrase, type Phrase } from '#core/explain/phrase.ts';
import type { Answer } from '#core/gateway/evaluate.ts';
import type { OutcomeId } from '#core/gateway/outcome.ts';
import { lineChanges } from '#core/http/lineChanges.ts';

type Note = (answer: Answer) => Phrase;

const refused: Note = () => ['Refused before the native service was called.'];
const allowedPreflight: Note = () => [
  'Expose Headers are sent with the response to the actual request, not to a preflight.',
];
const untouched: Note = () => ['The native service’s response, untouched.'];

/** The CORS lines of the native service that are replaced: those that the other reading sends. */
function replaced({ hangsOn, response }: Answer): readonly string[] {
  const both = hangsOn.find(({ alternative }) => alternative === 'both-sent');
  return both ? lineChanges(response, both.response).map(({ line }) => line) : [];
}

const allowedRequest: Note = (answer) => {
  const lines = replaced(answer);
  const verb = lines.length === 1 ? 'was' : 'were';
  return lines.length > 0
    ? phrase`${list(lines)} of the native service ${[verb]} replaced.`
    : ['The native service’s response, with the CORS headers.'];
};

const notes: Record<OutcomeId, Note> = {
  'preflight-1': refused,
  'preflight-2': refused,
  'preflight-3': refused,
  'preflight-4': allowedPreflight,
  'preflight-5': allowedPreflight,
  'preflight-no-origin': refused,
  'preflight-no-method': refused,
  'request-1': refused,
  'request-2': allowedRequest,
  'request-3': allowedRequest,
  'request-no-origin': untouched,
  'pass-through': untouched,
  undecided: () => ['The other Allowed Origins entries still apply.'],
};

/** The note below the gateway's message. */
export const responseNote = (answer: Answer): Phrase => notes[answer.outcome](answer);
