import { list, phrase, type Phrase } from '#core/explain/phrase.ts';
import type { Answer } from '#core/gateway/evaluate.ts';
import { lineChanges } from '#ui/results/readings/lineChanges.ts';
import { isRefused } from '#ui/results/outcomeKinds.ts';

/** What the native service said about CORS and the gateway left out, told by the other reading. */
function replaced({ hangsOn, response }: Answer): readonly string[] {
  const both = hangsOn.find(({ alternative }) => alternative === 'both-sent');
  return both ? lineChanges(response, both.response).map(({ line }) => line) : [];
}

/** One remark under the gateway's message. */
export function ourNote(answer: Answer): Phrase {
  if (isRefused(answer.outcome)) return ['Refused before the native service was called.'];
  switch (answer.outcome) {
    case 'preflight-4':
    case 'preflight-5':
      return ['Expose Headers go with the actual request, not here.'];
    case 'request-2':
    case 'request-3': {
      const lines = replaced(answer);
      const verb = lines.length === 1 ? 'was' : 'were';
      return lines.length
        ? phrase`${list(lines)} of the native service ${[verb]} replaced.`
        : ['The native service’s response, with the CORS headers.'];
    }
    case 'undecided':
      return ['The other entries of Allowed Origins go on working.'];
    default:
      return ['The native service’s response, untouched.'];
  }
}
