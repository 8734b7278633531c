import type { FieldHelp } from '#core/explain/gateway/fieldHelpWords.ts';
import { phrase } from '#core/explain/phrase.ts';

export const callFields = [
  ...(['caller', 'page', 'sandboxed', 'url', 'method', 'credentials', 'withCredentials'] as const),
  ...(['mode', 'body', 'uploadListener', 'headers'] as const),
] as const;

/** Help with the fields of a page's call. */
export const callHelp: Record<(typeof callFields)[number], FieldHelp> = {
  caller: {
    label: 'Caller',
    text: phrase`What the page’s script calls with. An XMLHttpRequest has no mode, and ${'withCredentials'} in place of credentials.`,
  },
  page: {
    label: 'Page origin or URL',
    text: phrase`Where the page that calls comes from. Its origin is compared with the URL’s, and is sent as ${'Origin'}, which the gateway compares with Allowed Origins and JavaScript origins.`,
  },
  sandboxed: {
    label: 'Sandboxed',
    text: phrase`The page is in a frame with a sandbox, so it has no origin of its own and ${'Origin'} is ${'null'}.`,
  },
  url: {
    label: 'URL',
    text: phrase`What is called, at the gateway. If its scheme, host and port are the page’s own, the browser applies no CORS.`,
  },
  method: {
    label: 'method',
    text: phrase`Any but ${'GET'}, ${'HEAD'} and ${'POST'} needs a preflight, where the gateway compares it with Allowed Methods. Browsers do not upper-case ${'patch'}.`,
  },
  credentials: {
    label: 'credentials',
    text: phrase`With ${'include'}, cookies may go along to other origins. The page can then read the answer only if it has ${'Access-Control-Allow-Credentials: true'}, so Allow Credentials must be on, and ${'*'} in it is no wildcard.`,
  },
  withCredentials: {
    label: 'withCredentials',
    text: phrase`The XMLHttpRequest’s name for credentials: on is ${'include'}.`,
  },
  mode: {
    label: 'mode',
    text: phrase`${'cors'} asks for permission. ${'no-cors'} sends without asking, and the page cannot read the answer. ${'same-origin'} refuses to call another origin.`,
  },
  body: {
    label: 'body',
    text: phrase`What the call sends. Most kinds add a ${'Content-Type'} if the call sets none; a stream always needs a preflight.`,
  },
  uploadListener: {
    label: 'upload listener',
    text: phrase`Whether the script listens to the upload of an XMLHttpRequest, which needs a preflight.`,
  },
  headers: {
    label: 'Headers',
    text: phrase`Headers that the script sets. Those that need permission, as ${'Authorization'} or the gateway’s ${'x-Gateway-APIKey'}, are named in the preflight, where the gateway compares each with Allow Headers.`,
  },
};
