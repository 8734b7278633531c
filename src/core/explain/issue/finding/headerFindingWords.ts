import type { HeaderNameDetail } from '#core/lint/rules/headers/headerNameDetail.ts';
import { list, phrase, type Phrase } from '#core/explain/phrase.ts';
import { repeated } from './repeatedWords.ts';
import { inFull, tagged, type WordsFor } from './words.ts';

const faults: Record<HeaderNameDetail['fault'], Phrase> = {
  'a-whole-line': ['a whole header line, not its name'],
  'several-names': ['several names in one entry'],
  'not-a-name': ['not a header name'],
};

export const allowHeaderFindingWords: WordsFor<
  | 'allow-header-not-a-name'
  | 'allow-header-repeated'
  | 'header-forbidden'
  | 'header-response-in-allow'
  | 'header-safelisted'
  | 'header-wildcard'
  | 'no-headers'
  | 'content-type-missing'
  | 'authorization-missing'
  | 'api-key-missing'
> = {
  'allow-header-not-a-name': {
    tag: ({ fault }) => faults[fault],
    sentence: ({ entry, fault }) =>
      phrase`${entry}: ${faults[fault]}. A preflight asks for names alone, so this entry matches none of them.`,
  },
  'allow-header-repeated': inFull((finding) => repeated(finding, 'header')),
  'header-forbidden': tagged(
    'no preflight asks for it',
    ({ entry }) =>
      phrase`${entry}: browsers keep this header for themselves. A script cannot set it, so no preflight asks for it.`,
  ),
  'header-response-in-allow': tagged(
    'a header of the answer',
    ({ entry }) =>
      phrase`${entry} is a header of the answer. A request does not need it, and a script that sends it does so by mistake.`,
  ),
  'header-safelisted': tagged(
    'mostly needs no preflight',
    ({ entry }) =>
      phrase`${entry}: with the values that it mostly has, browsers do not ask for this header in a preflight.`,
  ),
  'header-wildcard': {
    tag: ({ isName }) =>
      isName ? ['a header of this name, not any'] : ['does not mean every header'],
    sentence: ({ entry, isName, credentials }) =>
      isName
        ? phrase`${entry} is compared as it stands, as a header of that name. A preflight for any other is answered 403.${[credentials ? ' Browsers read it so too, as credentials go along.' : '']}`
        : credentials
          ? phrase`${entry} lets the gateway allow any header. But as credentials go along, browsers take it for a header of that name.`
          : phrase`${entry} lets the gateway allow any header. But by the Fetch standard it does not stand for ${'Authorization'}.`,
  },
  'no-headers': tagged('no header is allowed', () => [
    'Allow Headers is empty, so a preflight that asks for any header is answered 403. To send JSON, a browser asks for Content-Type.',
  ]),
  'content-type-missing': tagged(
    'Content-Type is missing',
    ({ methods }) =>
      phrase`${'Content-Type'} is not in Allow Headers, but ${list(methods)} suggests that pages send JSON. Their preflight asks for it, and is answered 403.`,
  ),
  'authorization-missing': tagged(
    'Authorization is missing',
    () =>
      phrase`${'Authorization'} is not in Allow Headers. A page that sends a token in it is answered 403 to its preflight.`,
  ),
  'api-key-missing': tagged(
    'no header for a key',
    ({ application }) =>
      phrase`${application} may be identified by an API key, but neither ${'x-Gateway-APIKey'} nor ${'Authorization'} is in Allow Headers.`,
  ),
};

export const exposeHeaderFindingWords: WordsFor<
  | 'expose-header-not-a-name'
  | 'expose-header-repeated'
  | 'expose-forbidden'
  | 'expose-safelisted'
  | 'expose-wildcard'
  | 'expose-request-header'
> = {
  'expose-header-not-a-name': {
    tag: ({ fault }) => faults[fault],
    sentence: ({ entry, fault }) =>
      phrase`${entry}: ${faults[fault]}. Browsers then leave the whole list aside and expose nothing.`,
  },
  'expose-header-repeated': inFull((finding) => repeated(finding, 'header')),
  'expose-forbidden': tagged(
    'no script ever reads it',
    ({ entry }) => phrase`${entry}: browsers show this header to no script, whatever is exposed.`,
  ),
  'expose-safelisted': tagged(
    'can be read anyway',
    ({ entry }) => phrase`${entry}: scripts can read this header without its being exposed.`,
  ),
  'expose-wildcard': {
    tag: ({ credentials }) => [
      credentials ? 'a header of this name, not any' : 'exposes every header',
    ],
    sentence: ({ entry, credentials }) =>
      credentials
        ? phrase`${entry}: if credentials go along, browsers take it for a header of that name, and expose nothing for it.`
        : phrase`${entry} exposes every header of the answer, but not to calls that send credentials.`,
  },
  'expose-request-header': tagged(
    'never in the answer',
    ({ entry }) => phrase`${entry}: the answer to an actual request does not have this header.`,
  ),
};
