import { expect, it } from 'vitest';
import { responseNote } from '#core/explain/gateway/responseNoteWords.ts';
import { plain } from '#core/explain/phrase.ts';
import { passedThrough, rowShown, shopShown, undecidedShown } from '../../../ui/results/cases.ts';

it.each([
  ['a refusal', rowShown('preflight-1'), 'Refused before the native service was called.'],
  [
    'an allowed preflight',
    rowShown('preflight-5'),
    'Expose Headers are sent with the response to the actual request, not to a preflight.',
  ],
  [
    'an allowed request',
    rowShown('request-2'),
    'The native service’s response, with the CORS headers.',
  ],
  [
    'a native CORS header',
    shopShown(),
    'Access-Control-Allow-Origin: * of the native service was replaced.',
  ],
  [
    'a native CORS header, both sent',
    shopShown({ 'native-cors': 'both-sent' }),
    'The native service’s response, with the CORS headers.',
  ],
  ['no Origin', rowShown('request-no-origin'), 'The native service’s response, untouched.'],
  ['no policy', passedThrough(), 'The native service’s response, untouched.'],
  ['undecided', undecidedShown(), 'The other Allowed Origins entries still apply.'],
])('the note below the gateway’s message: %s', (_, { answer }, sentence) => {
  expect(plain(responseNote(answer))).toBe(sentence);
});
