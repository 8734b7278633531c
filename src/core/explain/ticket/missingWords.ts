import { phrase, type Phrase } from '#core/explain/phrase.ts';
import { unknownPage } from '#core/ticket/opening/assumed.ts';
import type { Missing } from '#core/scenario/missing.ts';

interface MissingWords {
  readonly what: string;
  /** Where to get it. */
  readonly where: Phrase;
}

/** What a ticket would have to hold to be sure, and where to get it. */
export const missingWords: Readonly<Record<Missing, MissingWords>> = {
  policy: {
    what: 'The policy.',
    where: phrase`API Gateway, the API, Policies, CORS; or an export of the API.`,
  },
  'preflight-answer': {
    what: 'The answer to the OPTIONS request.',
    where: phrase`Open it in the Network tab, filter “Other” or “Preflight”, and copy its headers. Or Copy as cURL, and run it with ${'-i'}.`,
  },
  reason: {
    what: 'The reason of the 403.',
    where: phrase`HTTP/2 has none: it stands in the answer’s body, or ask again with ${'curl --http1.1 -i'}. Origin and header are refused with the same status.`,
  },
  url: {
    what: 'The address of the call.',
    where: phrase`Network tab, right click on the call, Copy URL.`,
  },
  'page-origin': {
    what: 'The page’s origin.',
    where: phrase`Scheme, host and port in the address bar of the page that calls, or Origin among the request’s headers. Until then ${unknownPage} stands for it.`,
  },
  'method-and-headers': {
    what: 'The method and headers of the call.',
    where: phrase`Right click on the call itself, Copy as fetch or Copy as cURL. Until then what no line names of them is assumed.`,
  },
  headers: {
    what: 'The headers of the call.',
    where: phrase`Right click on the call itself, Copy as fetch or Copy as cURL. Until then what no line names of them is assumed.`,
  },
  applications: {
    what: 'The applications.',
    where: phrase`${'GET /rest/apigateway/applications'}: the JavaScript origins of those that are associated with the API are let in beside Allowed Origins.`,
  },
};
