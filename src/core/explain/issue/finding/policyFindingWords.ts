import type { MaxAgeOverCapDetail } from '#core/lint/rules/maxAge/maxAgeOverCap.ts';
import { maxAgeLimits } from '#core/http/maxAgeLimits.ts';
import { browserWords } from '#core/explain/browser/browserWords.ts';
import { joined, phrase, type Phrase } from '#core/explain/phrase.ts';
import { tagged, type WordsFor } from './words.ts';

const caps = (browsers: MaxAgeOverCapDetail['cappedBy']): Phrase =>
  joined(
    browsers.map(
      (browser) => phrase`${[browserWords[browser].name]} keeps it for ${maxAgeLimits[browser]}`,
    ),
    ', ',
    ' and ',
  );

export const policyFindingWords: WordsFor<
  | 'no-policy'
  | 'credentials-with-any-origin'
  | 'echo-without-vary'
  | 'native-cors'
  | 'max-age-missing'
  | 'max-age-zero'
  | 'max-age-negative'
  | 'max-age-fractional'
  | 'max-age-over-cap'
> = {
  'no-policy': tagged('no CORS policy', ({ hasOrigins }) => [
    'Without a CORS policy, CORS requests go through to the native service as they are.',
    hasOrigins ? ' The origins of applications do nothing.' : '',
  ]),
  'credentials-with-any-origin': tagged(
    'any page, with credentials',
    ({ witness }) =>
      phrase`Credentials are allowed for every origin: a page at ${witness.origin} can call the API as the visitor and read the answer.`,
  ),
  'echo-without-vary': tagged(
    'no Vary: Origin',
    () =>
      phrase`The answer names the Origin that asked, but the gateway is not known to send ${'Vary: Origin'}. A cache between may hand the answer for one page to another, which then cannot read it.`,
  ),
  'native-cors': tagged('two layers', ({ name, readings }) =>
    readings
      ? phrase`The native service sends ${name} too. If the gateway does not replace that line, browsers read two values and refuse the answer.`
      : phrase`The native service sends ${name} too. Browsers read two values and refuse the answer.`,
  ),
  'max-age-missing': tagged('5 seconds', () => [
    'Max Age is empty: browsers keep the answer to a preflight for 5 seconds.',
  ]),
  'max-age-zero': tagged('a preflight every time', () => [
    'Max Age is 0: browsers send a preflight before every call that needs one.',
  ]),
  'max-age-negative': tagged(
    'negative',
    ({ seconds }) => phrase`Max Age cannot be negative: ${seconds}.`,
  ),
  'max-age-fractional': tagged(
    'not a whole number',
    ({ seconds }) => phrase`Max Age counts whole seconds: ${seconds} is not a whole number.`,
  ),
  'max-age-over-cap': tagged(
    'longer than browsers keep it',
    ({ seconds, cappedBy }) =>
      phrase`Max Age is ${seconds} seconds, but not every browser keeps the answer to a preflight as long: ${caps(cappedBy)} seconds at most.`,
  ),
};
