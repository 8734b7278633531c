import type { FetchOutcome } from '#core/browser/fetchOutcome.ts';
import { beforeAnswer, type FetchStep } from '#core/browser/fetchStep.ts';
import type { PageCall } from '#core/browser/pageCall.ts';
import { originFault } from '#core/http/origin.ts';
import { baseOf } from '#core/browser/page.ts';
import { apiOf } from './apiWords.ts';
import { faultTag } from '#core/explain/gateway/originFaultWords.ts';
import { phrase, type Phrase } from '#core/explain/phrase.ts';
import { parseUrl } from '#core/http/parseUrl.ts';

/** A note on a field of a page's call. */
export interface CallNote {
  readonly text: Phrase;
  /** `throws`: the call throws because of it. `unsent`: the browser sends nothing. */
  readonly kind: 'throws' | 'unsent' | 'note';
}

/** The fields that can have a note, apart from the headers. */
export type CallField = 'pageOrigin' | 'url' | 'method' | 'mode' | 'body';

export interface CallNotes {
  readonly fields: ReadonlyMap<CallField, CallNote>;
  /** By the header's place, counted from 0. */
  readonly headers: ReadonlyMap<number, CallNote>;
}

const throws = (text: Phrase): CallNote => ({ text, kind: 'throws' });
const unsent = (text: Phrase): CallNote => ({ text, kind: 'unsent' });
const note = (text: Phrase): CallNote => ({ text, kind: 'note' });

/** What a browser drops from a call, throws for, or reads differently than it looks. */
export function callNotes(call: PageCall, { steps }: Pick<FetchOutcome, 'steps'>): CallNotes {
  const fields = new Map<CallField, CallNote>();
  const headers = new Map<number, CallNote>();
  const page = pageNote(call) ?? originNote(call.pageOrigin);
  if (page) fields.set('pageOrigin', page);
  const url = urlNote(call, steps);
  if (url) fields.set('url', url);
  const method = methodNote(call.method ?? 'GET');
  if (method) fields.set('method', method);
  let header = -1;
  // What is decided after an answer, as on a redirect, is about another URL.
  for (const step of beforeAnswer(steps)) {
    if (step.id === 'request/header-name') header += 1;
    if (step.passed) continue;
    const ofHeader = headerNote(step, call);
    if (ofHeader) headers.set(header, ofHeader);
    const [field, ofField] = fieldNote(step, call) ?? [];
    if (field && ofField) fields.set(field, ofField);
  }
  return { fields, headers };
}

/** What a page with an opaque origin, or with a URL of its own, does differently. */
function pageNote({ pageOrigin, pageUrl }: PageCall): CallNote | null {
  if (pageUrl === undefined) return null;
  if (!parseUrl(pageUrl)) return note(phrase`${pageUrl} is not a valid URL; no page is there.`);
  if (pageOrigin !== 'null') return null;
  return note(
    /^https?:/.test(pageUrl)
      ? phrase`A sandboxed page sends ${'Origin: null'}, also to its own host.`
      : phrase`A page that is not on a server sends ${'Origin: null'}.`,
  );
}

function originNote(pageOrigin: string): CallNote | null {
  const fault = originFault(pageOrigin);
  if (!fault) return null;
  const value = pageOrigin === '' ? ['This'] : phrase`${pageOrigin}`;
  const what = phrase`${value} ${[faultTag(fault)]}, so no page has this origin.`;
  return fault.origin === null
    ? note(phrase`${what} The call is simulated with the opaque origin ${'null'}.`)
    : note(phrase`${what} The call is simulated with the origin ${fault.origin}.`);
}

function urlNote(call: PageCall, steps: readonly FetchStep[]): CallNote | null {
  const { url } = call;
  const failed = steps.find(({ id, passed }) => id.startsWith('request/url') && !passed);
  if (failed?.id === 'request/url') return throws(phrase`${url} is not a valid URL.`);
  if (failed) {
    return throws(phrase`${'fetch()'} refuses a URL with a user name or a password.`);
  }
  if (/^\s*data:/i.test(url)) return note(['A data: URL asks no server.']);
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return null;
  const origin = originFault(call.pageOrigin)?.origin ?? call.pageOrigin;
  const base = baseOf({ ...call, pageOrigin: origin });
  const resolved = parseUrl(url, base);
  return resolved && note(phrase`Without a scheme it is relative to the page: ${resolved.href}`);
}

/** Only six methods are upper-cased; these two are not among them. */
function methodNote(method: string): CallNote | null {
  const upper = method.toUpperCase();
  if (upper !== 'PATCH' && upper !== 'QUERY') return null;
  if (method !== upper)
    return note(
      phrase`${method} is sent as it is written. Only six methods are upper-cased, and ${[upper]} is not one of them.`,
    );
  return upper === 'QUERY'
    ? note(['RFC 10008: not CORS-safelisted, so a preflight comes first.'])
    : null;
}

/** What a step about a header that did not pass says. */
function headerNote({ id, subject }: FetchStep, { api }: PageCall): CallNote | null {
  const name = subject ?? '';
  switch (id) {
    case 'request/header-name':
      return throws(phrase`${name} is not a valid header name.`);
    case 'request/header-value':
      return throws(
        subject?.includes('\0')
          ? ['A header’s value cannot contain the character NUL.']
          : ['A header’s value cannot contain a line break.'],
      );
    case 'request/header-kept':
      return api === 'xhr'
        ? note(
            phrase`The browser leaves ${name} out and says so in the console: a page cannot set it.`,
          )
        : note(phrase`The browser drops ${name}: a page cannot set it.`);
    case 'request/header-no-cors':
      return note(phrase`With mode ${'no-cors'} the browser drops ${name}.`);
    default:
      return null;
  }
}

/** What another step that did not pass says, and at which field. */
function fieldNote(
  { id, subject, against }: FetchStep,
  call: PageCall,
): [CallField, CallNote] | null {
  const value = subject ?? '';
  switch (id) {
    case 'request/method':
      return ['method', throws(phrase`${apiOf(call).name} does not send method ${value}.`)];
    case 'request/no-cors-method':
      return [
        'method',
        throws(phrase`Mode ${'no-cors'} allows only GET, HEAD and POST, not ${value}.`),
      ];
    case 'request/mode':
      return ['mode', throws(phrase`A script cannot use mode ${value}.`)];
    case 'request/cache':
      return [
        'mode',
        throws(phrase`Cache ${value} needs mode ${'same-origin'}, not ${against ?? ''}.`),
      ];
    case 'request/body':
      return ['body', throws(phrase`${value} cannot have a body.`)];
    case 'request/duplex':
      return ['body', throws(phrase`A stream needs ${'duplex: "half"'}.`)];
    case 'main-fetch/mixed-content':
      return ['url', unsent(phrase`${'http:'} from a page on ${'https:'}.`)];
    case 'main-fetch/port':
      return ['url', unsent(phrase`No browser sends a request to port ${value}.`)];
    case 'main-fetch/scheme':
      return ['url', unsent(phrase`A page cannot call ${value} on another origin.`)];
    case 'main-fetch/mode-same-origin':
      return ['mode', unsent(phrase`The URL is not on the page’s origin.`)];
    case 'main-fetch/no-cors-redirect':
      return ['mode', unsent(phrase`Mode ${'no-cors'} does not go with redirect ${value}.`)];
    default:
      return null;
  }
}
