import type { FetchOutcome } from '#core/browser/fetchOutcome.ts';
import type { FetchStep } from '#core/browser/fetchStep.ts';
import type { PageCall } from '#core/browser/pageCall.ts';
import { originFault } from '#core/http/origin.ts';
import { faultTag } from '#core/explain/gateway/originFaultWords.ts';
import { phrase, type Phrase } from '#core/explain/phrase.ts';

/** What is to be said of a field of a page's call. */
export interface CallNote {
  readonly said: Phrase;
  /** `throws`: the call fails with a TypeError for it. */
  readonly kind: 'throws' | 'note';
}

/** By field: `pageOrigin`, `url`, `method`, `mode`, `body`, `cache` or `header 0` and on. */
export type CallNotes = ReadonlyMap<string, CallNote>;

const throws = (said: Phrase): CallNote => ({ said, kind: 'throws' });
const note = (said: Phrase): CallNote => ({ said, kind: 'note' });

/** What a browser drops of a call, throws for, or reads in another way than it may be meant. */
export function callNotes(call: PageCall, { steps }: Pick<FetchOutcome, 'steps'>): CallNotes {
  const notes = new Map<string, CallNote>();
  const origin = originNote(call.pageOrigin);
  if (origin) notes.set('pageOrigin', note(origin));
  const url = urlNote(call, steps);
  if (url) notes.set('url', url);
  const method = call.method ?? 'GET';
  if (/^patch$/i.test(method) && method !== 'PATCH') {
    notes.set(
      'method',
      note(
        phrase`${method} is sent as it stands. Only six methods are upper-cased, and PATCH is none of them.`,
      ),
    );
  }
  let header = -1;
  for (const step of steps) {
    if (step.id === 'request/header-name') header += 1;
    const [field, said] = fault(step, header) ?? [];
    if (field !== undefined && said && !step.passed) notes.set(field, said);
  }
  return notes;
}

function originNote(pageOrigin: string): Phrase | null {
  const fault = originFault(pageOrigin);
  if (!fault) return null;
  const value = pageOrigin === '' ? ['This'] : phrase`${pageOrigin}`;
  const what = phrase`${value} ${[faultTag(fault)]}, so no page has this origin.`;
  return fault.origin === null
    ? phrase`${what} The call is played for an opaque one, ${'null'}.`
    : phrase`${what} The call is played for ${fault.origin}.`;
}

function urlNote(call: PageCall, steps: readonly FetchStep[]): CallNote | null {
  const { url } = call;
  const failed = steps.find(({ id, passed }) => id.startsWith('request/url') && !passed);
  if (failed?.id === 'request/url') {
    return throws(phrase`${url} is no URL that a browser can read.`);
  }
  if (failed)
    return throws(phrase`A URL with a user name or a password is refused by ${'fetch()'}.`);
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return null;
  const base = originFault(call.pageOrigin)?.origin ?? call.pageOrigin;
  return URL.canParse(url, base)
    ? note(phrase`Without a scheme it is read from the page: ${new URL(url, base).href}`)
    : null;
}

/** What a step that did not pass says, and at which field. */
function fault({ id, subject, against }: FetchStep, header: number): [string, CallNote] | null {
  const value = subject ?? '';
  switch (id) {
    case 'request/header-name':
      return [`header ${header}`, throws(phrase`${value} is no header name.`)];
    case 'request/header-value':
      return [`header ${header}`, throws(['A header’s value cannot hold a line break.'])];
    case 'request/header-kept':
      return [`header ${header}`, note(phrase`The browser drops ${value}: a page cannot set it.`)];
    case 'request/header-no-cors':
      return [`header ${header}`, note(phrase`With mode ${'no-cors'} the browser drops ${value}.`)];
    case 'request/method':
      return ['method', throws(phrase`${value} is no method that ${'fetch()'} sends.`)];
    case 'request/no-cors-method':
      return [
        'method',
        throws(phrase`Mode ${'no-cors'} has only GET, HEAD and POST, not ${value}.`),
      ];
    case 'request/mode':
      return ['mode', throws(phrase`A script cannot ask for mode ${value}.`)];
    case 'request/cache':
      return [
        'mode',
        throws(phrase`Cache ${value} needs mode ${'same-origin'}, not ${against ?? ''}.`),
      ];
    case 'request/body':
      return ['body', throws(phrase`${value} cannot have a body.`)];
    case 'request/duplex':
      return ['body', throws(phrase`A stream needs ${'duplex: "half"'}.`)];
    default:
      return null;
  }
}
