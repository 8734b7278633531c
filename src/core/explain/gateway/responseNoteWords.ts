import { list, phrase, type Phrase } from '#core/explain/phrase.ts';
import type { Answer } from '#core/gateway/evaluate.ts';
import { outcomeTraits, type OutcomeKind } from '#core/gateway/outcomeTraits.ts';
import { lineChanges } from '#core/http/lineChanges.ts';

/** The CORS lines of the native service that are replaced: those that the other reading sends. */
function replaced({ hangsOn, response }: Answer): readonly string[] {
  const both = hangsOn.find(({ alternative }) => alternative === 'both-sent');
  return both ? lineChanges(response, both.response).map(({ line }) => line) : [];
}

function allowed(answer: Answer): Phrase {
  if (outcomeTraits[answer.outcome].answeredBy === 'gateway')
    return ['Expose Headers are sent with the response to the actual request, not to a preflight.'];
  const lines = replaced(answer);
  const verb = lines.length === 1 ? 'was' : 'were';
  return lines.length > 0
    ? phrase`${list(lines)} of the native service ${[verb]} replaced.`
    : ['The native service’s response, with the CORS headers.'];
}

const notes: Record<OutcomeKind, (answer: Answer) => Phrase> = {
  refused: () => ['Refused before the native service was called.'],
  allowed,
  'passed-on': () => ['The native service’s response, untouched.'],
  undecided: () => ['The other Allowed Origins entries still apply.'],
};

/** The note below the gateway's message. */
export const responseNote = (answer: Answer): Phrase =>
  notes[outcomeTraits[answer.outcome].kind](answer);
