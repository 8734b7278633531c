import type { BrowserStepId, FetchStep } from '#core/browser/fetchStep.ts';
import { phrase, type Phrase } from '#core/explain/phrase.ts';

type Told = (step: FetchStep) => Phrase;

interface StepWords {
  readonly yes: Told;
  readonly no: Told;
}

/** A value that may be absent or empty. */
const value = (text: string | null): Phrase => (text === null ? ['nothing'] : phrase`${text}`);

/** Words that need no value. */
const plainly = (words: string) => (): Phrase => [words];

/** What an algorithm of the Fetch standard decided, in one fragment: no capital, no full stop. */
export const browserStepWords: Record<BrowserStepId, StepWords> = {
  'request/url': {
    yes: ({ subject }) => phrase`${value(subject)} is a URL`,
    no: ({ subject }) => phrase`${value(subject)} is not a URL`,
  },
  'request/url-credentials': {
    yes: plainly('the URL names no user'),
    no: ({ subject }) => phrase`${value(subject)} names a user, which a page may not fetch`,
  },
  'request/mode': {
    yes: ({ subject }) => phrase`mode ${value(subject)} is one a page may ask for`,
    no: ({ subject }) => phrase`mode ${value(subject)} is not for pages`,
  },
  'request/cache': {
    yes: plainly('the cache mode fits the mode'),
    no: ({ against }) => phrase`${'only-if-cached'} does not go with mode ${value(against)}`,
  },
  'request/method': {
    yes: ({ subject }) => phrase`method ${value(subject)} may be used`,
    no: ({ subject }) => phrase`method ${value(subject)} may not be used`,
  },
  'request/no-cors-method': {
    yes: ({ subject }) => phrase`mode ${'no-cors'} takes ${value(subject)}`,
    no: ({ subject }) => phrase`mode ${'no-cors'} does not take ${value(subject)}`,
  },
  'request/header-name': {
    yes: ({ subject }) => phrase`${value(subject)} is a header name`,
    no: ({ subject }) => phrase`${value(subject)} is not a header name`,
  },
  'request/header-value': {
    yes: ({ against }) => phrase`the value of ${value(against)} can be sent`,
    no: ({ against }) => phrase`the value of ${value(against)} cannot be sent`,
  },
  'request/header-kept': {
    yes: ({ subject }) => phrase`a script may set ${value(subject)}`,
    no: ({ subject }) => phrase`no script may set ${value(subject)}, so it is dropped`,
  },
  'request/header-no-cors': {
    yes: ({ subject }) => phrase`mode ${'no-cors'} keeps ${value(subject)}`,
    no: ({ subject }) => phrase`mode ${'no-cors'} drops ${value(subject)}`,
  },
  'request/body': {
    yes: ({ subject }) => phrase`${value(subject)} may have a body`,
    no: ({ subject }) => phrase`${value(subject)} cannot have a body`,
  },
  'request/duplex': {
    yes: plainly('the stream is sent half-duplex'),
    no: ({ against }) => phrase`a stream as body needs duplex ${value(against)}`,
  },
  'main-fetch/mixed-content': {
    yes: plainly('no mixed content'),
    no: ({ subject }) => phrase`a page of https may not fetch ${value(subject)}`,
  },
  'main-fetch/port': {
    yes: plainly('the port is not blocked'),
    no: ({ subject }) => phrase`port ${value(subject)} is blocked`,
  },
  'main-fetch/same-origin': {
    yes: ({ subject }) => phrase`${value(subject)} is the page's own origin, so CORS has no part`,
    no: ({ subject, against }) =>
      phrase`${value(subject)} is another origin than the page's ${value(against)}`,
  },
  'main-fetch/mode-same-origin': {
    yes: ({ subject }) => phrase`mode ${value(subject)} may leave the page's origin`,
    no: ({ subject }) => phrase`mode ${value(subject)} may not leave the page's origin`,
  },
  'main-fetch/mode-cors': {
    yes: ({ subject }) => phrase`mode ${value(subject)} asks for a readable response`,
    no: ({ subject }) => phrase`mode ${value(subject)} gives a response that cannot be read`,
  },
  'main-fetch/no-cors-redirect': {
    yes: plainly('redirects are followed'),
    no: ({ subject }) => phrase`mode ${'no-cors'} does not go with redirect ${value(subject)}`,
  },
  'main-fetch/scheme': {
    yes: ({ subject }) => phrase`scheme ${value(subject)} is fetched over HTTP`,
    no: ({ subject }) => phrase`scheme ${value(subject)} cannot be fetched from another origin`,
  },
  'main-fetch/method-safelisted': {
    yes: ({ subject }) => phrase`method ${value(subject)} is CORS-safelisted`,
    no: ({ subject }) => phrase`method ${value(subject)} is not CORS-safelisted`,
  },
  'main-fetch/header-safelisted': {
    yes: ({ subject }) => phrase`header ${value(subject)} is CORS-safelisted`,
    no: ({ subject }) => phrase`header ${value(subject)} is not CORS-safelisted`,
  },
  'main-fetch/preflight-flag': {
    yes: plainly('nothing else asks for a preflight'),
    no: ({ subject }) =>
      subject === 'stream'
        ? ['a stream as body always asks for a preflight']
        : ['an upload listener always asks for a preflight'],
  },
  'main-fetch/preflight-again': {
    yes: plainly('no preflight went before'),
    no: plainly('a request preflighted before a redirect is preflighted again'),
  },
  'cors-preflight-cache/match': {
    yes: plainly('an earlier preflight still answers, so none is sent'),
    no: plainly('no earlier preflight answers'),
  },
  'network/response': {
    yes: ({ subject }) => phrase`the server answers ${value(subject)}`,
    no: plainly('there is no answer to be read'),
  },
  'cors-preflight-fetch/redirect': {
    yes: plainly('the preflight is not redirected'),
    no: ({ subject }) => phrase`the preflight is redirected to ${value(subject)}`,
  },
  'cors-preflight-fetch/status': {
    yes: ({ subject }) => phrase`status ${value(subject)} is between 200 and 299`,
    no: ({ subject }) => phrase`status ${value(subject)} is not between 200 and 299`,
  },
  'cors-preflight-fetch/methods-list': {
    yes: () => phrase`${'Access-Control-Allow-Methods'} can be read`,
    no: ({ subject }) =>
      phrase`${value(subject)} in ${'Access-Control-Allow-Methods'} is not a token`,
  },
  'cors-preflight-fetch/headers-list': {
    yes: () => phrase`${'Access-Control-Allow-Headers'} can be read`,
    no: ({ subject }) =>
      phrase`${value(subject)} in ${'Access-Control-Allow-Headers'} is not a token`,
  },
  'cors-preflight-fetch/method': {
    yes: ({ subject }) => phrase`method ${value(subject)} is allowed`,
    no: ({ subject }) =>
      phrase`method ${value(subject)} is not in ${'Access-Control-Allow-Methods'}`,
  },
  'cors-preflight-fetch/header': {
    yes: ({ subject }) => phrase`header ${value(subject)} is allowed`,
    no: ({ subject }) =>
      phrase`header ${value(subject)} is not in ${'Access-Control-Allow-Headers'}`,
  },
  'cors-check/allow-origin-lines': {
    yes: () => phrase`there are not several lines ${'Access-Control-Allow-Origin'}`,
    no: ({ subject }) => phrase`there are ${value(subject)} lines ${'Access-Control-Allow-Origin'}`,
  },
  'cors-check/allow-origin-present': {
    yes: () => phrase`${'Access-Control-Allow-Origin'} is present`,
    no: () => phrase`${'Access-Control-Allow-Origin'} is missing`,
  },
  'cors-check/allow-origin-any': {
    yes: ({ subject }) => phrase`${value(subject)} allows any origin`,
    no: ({ subject, against }) =>
      phrase`${value(subject)} allows no call with credentials ${value(against)}`,
  },
  'cors-check/allow-origin': {
    yes: ({ subject }) => phrase`${value(subject)} is the Origin that was sent`,
    no: ({ subject, against }) =>
      phrase`${value(subject)} is not the Origin that was sent, ${value(against)}`,
  },
  'cors-check/allow-credentials': {
    yes: () => phrase`${'Access-Control-Allow-Credentials'} is ${'true'}`,
    no: ({ subject }) =>
      phrase`${'Access-Control-Allow-Credentials'} is ${value(subject)} instead of ${'true'}`,
  },
  'http-fetch/redirect': {
    yes: ({ subject }) => phrase`the response leads on to ${value(subject)}`,
    no: plainly('the response leads nowhere else'),
  },
  'http-redirect-fetch/mode': {
    yes: plainly('the page follows redirects'),
    no: plainly('the page wants no redirect'),
  },
  'http-redirect-fetch/location': {
    yes: ({ subject }) => phrase`${value(subject)} is a URL`,
    no: ({ subject }) => phrase`${value(subject)} is not a URL`,
  },
  'http-redirect-fetch/scheme': {
    yes: plainly('the redirect stays with HTTP'),
    no: ({ subject }) => phrase`${value(subject)} is not HTTP`,
  },
  'http-redirect-fetch/count': {
    yes: plainly('there were not too many redirects'),
    no: plainly('there were 20 redirects before'),
  },
  'http-redirect-fetch/user-info': {
    yes: plainly('the redirect names no user of another origin'),
    no: ({ subject }) =>
      phrase`${value(subject)} names a user, which no redirect may across origins`,
  },
  'http-redirect-fetch/body': {
    yes: plainly('what is sent can be sent again'),
    no: plainly('a stream cannot be sent again'),
  },
  'http-redirect-fetch/origin-kept': {
    yes: plainly('Origin stays as it is'),
    no: plainly('from one foreign origin to another, Origin becomes null'),
  },
  'filtered-response/expose-list': {
    yes: () => phrase`${'Access-Control-Expose-Headers'} can be read`,
    no: ({ subject }) =>
      phrase`${value(subject)} in ${'Access-Control-Expose-Headers'} is not a token, so the list does not count`,
  },
  'filtered-response/expose-any': {
    yes: plainly('the page can read all headers but cookies'),
    no: plainly('the page can read the safelisted headers and those that are listed'),
  },
};

/** A step in words. */
export const stepWords = (step: FetchStep): Phrase =>
  browserStepWords[step.id][step.passed ? 'yes' : 'no'](step);
