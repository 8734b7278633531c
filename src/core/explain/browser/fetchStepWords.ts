import type { BrowserStepId, FetchStep } from '#core/browser/fetchStep.ts';
import { phrase, type Phrase } from '#core/explain/phrase.ts';

type Fragment = (step: FetchStep) => Phrase;

interface StepWords {
  readonly yes: Fragment;
  readonly no: Fragment;
}

/** A value that may be absent. */
const value = (text: string | null): Phrase => (text === null ? ['nothing'] : phrase`${text}`);

/** Words without a value. */
const plainly = (words: string) => (): Phrase => [words];

/** What an algorithm of the Fetch standard decided, in one fragment: no capital, no full stop. */
export const browserStepWords: Record<BrowserStepId, StepWords> = {
  'request/url': {
    yes: ({ subject }) => phrase`${value(subject)} is a URL`,
    no: ({ subject }) => phrase`${value(subject)} is not a URL`,
  },
  'request/url-credentials': {
    yes: plainly('the URL has no user name'),
    no: ({ subject }) => phrase`${value(subject)} has a user name, which a page may not send`,
  },
  'request/mode': {
    yes: ({ subject }) => phrase`a page may use mode ${value(subject)}`,
    no: ({ subject }) => phrase`a page may not use mode ${value(subject)}`,
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
    yes: ({ subject }) => phrase`mode ${'no-cors'} allows ${value(subject)}`,
    no: ({ subject }) => phrase`mode ${'no-cors'} does not allow ${value(subject)}`,
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
    no: ({ subject }) => phrase`a script may not set ${value(subject)}, so it is dropped`,
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
  'request/stream': {
    yes: plainly('a stream can be a body'),
    no: plainly('this browser sends no stream as body'),
  },
  'main-fetch/mixed-content': {
    yes: plainly('it is not mixed content'),
    no: ({ subject }) => phrase`a page on https may not fetch ${value(subject)}`,
  },
  'main-fetch/port': {
    yes: plainly('the port is not blocked'),
    no: ({ subject }) => phrase`port ${value(subject)} is blocked`,
  },
  'main-fetch/same-origin': {
    yes: ({ subject }) =>
      phrase`${value(subject)} is the page’s own origin, so CORS does not apply`,
    no: ({ subject, against }) =>
      phrase`${value(subject)} is not the page’s origin, ${value(against)}`,
  },
  'main-fetch/mode-same-origin': {
    yes: ({ subject }) => phrase`mode ${value(subject)} may leave the page’s origin`,
    no: ({ subject }) => phrase`mode ${value(subject)} may not leave the page’s origin`,
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
    yes: plainly('there was no preflight before'),
    no: plainly('after a redirect, a preflighted request is preflighted again'),
  },
  'cors-preflight-cache/match': {
    yes: plainly('what an earlier preflight allowed is still kept, so none is sent'),
    no: plainly('nothing that is still kept from an earlier preflight allows this'),
  },
  'scheme-fetch/data': {
    yes: plainly('a data: URL answers itself'),
    no: ({ subject }) => phrase`${value(subject)} is not a data: URL that can be read`,
  },
  'network/response': {
    yes: ({ subject }) => phrase`the server answers ${value(subject)}`,
    no: plainly('there is no answer that can be read'),
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
    yes: () => phrase`there is at most one ${'Access-Control-Allow-Origin'} line`,
    no: ({ subject }) =>
      phrase`there are ${[subject ?? '']} ${'Access-Control-Allow-Origin'} lines`,
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
      subject === null
        ? phrase`${'Access-Control-Allow-Credentials'} is missing`
        : phrase`${'Access-Control-Allow-Credentials'} is ${value(subject)} instead of ${'true'}`,
  },
  'http-fetch/redirect': {
    yes: ({ subject }) => phrase`the response redirects to ${value(subject)}`,
    no: plainly('the response is not a redirect'),
  },
  'http-redirect-fetch/mode': {
    yes: plainly('the page follows redirects'),
    no: plainly('the page does not follow redirects'),
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
    yes: plainly('there are not too many redirects'),
    no: plainly('there were 20 redirects before'),
  },
  'http-redirect-fetch/user-info': {
    yes: plainly('the redirect has no user name for another origin'),
    no: ({ subject }) =>
      phrase`${value(subject)} has a user name, which a redirect to another origin may not have`,
  },
  'http-redirect-fetch/body': {
    yes: plainly('the request can be sent again'),
    no: plainly('a stream cannot be sent again'),
  },
  'http-redirect-fetch/origin-kept': {
    yes: plainly('Origin stays as it is'),
    no: plainly('from one foreign origin to another, so Origin becomes null'),
  },
  'filtered-response/expose-list': {
    yes: () => phrase`${'Access-Control-Expose-Headers'} can be read`,
    no: ({ subject }) =>
      phrase`${value(subject)} in ${'Access-Control-Expose-Headers'} is not a token, so the list is ignored`,
  },
  'filtered-response/expose-any': {
    yes: plainly('the page can read all headers except cookies'),
    no: plainly('the page can read the safelisted headers and those that are listed'),
  },
};

/** A step in words. */
export const stepWords = (step: FetchStep): Phrase =>
  browserStepWords[step.id][step.passed ? 'yes' : 'no'](step);
