import type { FetchOutcome } from '#core/browser/fetchOutcome.ts';
import { mayNotLoad } from '#core/browser/firefox/console.ts';
import { baseOf, pageName } from '#core/browser/page.ts';
import type { BrowserId, PageCall } from '#core/browser/pageCall.ts';
import { parseTarget } from '#core/browser/request/target.ts';

/** What else on a page asks for a URL, beside `fetch()` and XMLHttpRequest. */
export const initiatorIds = [
  'beacon-text',
  'beacon-json',
  'keepalive',
  'event-source',
  'event-source-credentials',
  'font',
  'image',
  'video',
  'script',
  'module',
  'stylesheet',
  'preload',
  'worker',
  'web-socket',
] as const;
export type InitiatorId = (typeof initiatorIds)[number];

/** Whether CORS decides: whatever the page writes, only with a `crossorigin` attribute, or never. */
export type UnderCors = 'always' | 'with-crossorigin' | 'never';

export interface Initiator {
  readonly cors: UnderCors;
  /** What Chromium calls it in `Access to … at`; null where it says nothing of the kind. */
  readonly chromium: string | null;
  /** The call of `fetch()` that sends the same; null if nothing is sent across origins, or no fetch. */
  readonly call: Partial<PageCall> | null;
}

/** A tag with `crossorigin`, which is the same as `crossorigin="anonymous"`. */
const element = (chromium: string): Initiator => ({ cors: 'with-crossorigin', chromium, call: {} });

const sse = { headers: [['Accept', 'text/event-stream']] } as const;

/** Measured in Chromium 156 and Firefox 153, each with an answer 403 without CORS headers. */
export const initiators: Record<InitiatorId, Initiator> = {
  /** Nobody reads the answer, so a type that a form could send goes without CORS. */
  'beacon-text': {
    cors: 'never',
    chromium: null,
    call: { method: 'POST', mode: 'no-cors', credentials: 'include', body: { kind: 'string' } },
  },
  'beacon-json': {
    cors: 'always',
    chromium: 'resource',
    call: {
      method: 'POST',
      credentials: 'include',
      body: { kind: 'blob', type: 'application/json' },
    },
  },
  keepalive: { cors: 'always', chromium: 'fetch', call: { method: 'PUT' } },
  'event-source': { cors: 'always', chromium: 'resource', call: sse },
  'event-source-credentials': {
    cors: 'always',
    chromium: 'resource',
    call: { ...sse, credentials: 'include' },
  },
  font: { cors: 'always', chromium: 'font', call: {} },
  image: element('image'),
  video: element('video'),
  script: element('script'),
  module: { cors: 'always', chromium: 'script', call: {} },
  stylesheet: element('CSS stylesheet'),
  preload: element('link element resource'),
  worker: { cors: 'never', chromium: null, call: null },
  'web-socket': { cors: 'never', chromium: null, call: null },
};

/** The call that an initiator makes for the URL of a page's call; null if it is none of `fetch()`. */
export function initiatorCall(
  id: InitiatorId,
  { pageOrigin, pageUrl, url }: PageCall,
): PageCall | null {
  const { call } = initiators[id];
  if (!call) return null;
  return { pageOrigin, ...(pageUrl !== undefined && { pageUrl }), url, ...call };
}

const corsLine = /^Access to fetch at /;

/** The console's lines about it, from those about its call. */
export function initiatorLines(
  id: InitiatorId,
  { console }: Pick<FetchOutcome, 'console'>,
  browser: BrowserId,
): readonly string[] {
  const { chromium } = initiators[id];
  if (browser === 'chromium' && chromium !== null)
    return console.map((line) => line.replace(corsLine, `Access to ${chromium} at `));
  // Firefox blames the network for a module that CORS refuses.
  if (browser === 'firefox' && id === 'module') return console.map(notSucceeded);
  return console;
}

const notSucceeded = (line: string): string =>
  line.replace(/\(Reason: .*$/, '(Reason: CORS request did not succeed). Status code: (null).');

/** What a worker's script on another origin gives: nothing is sent. */
export function workerLines(call: PageCall, browser: BrowserId): readonly string[] {
  const { pageOrigin } = call;
  const target = parseTarget(call.url, baseOf(call));
  if (!target || target.origin === pageOrigin) return [];
  if (browser === 'chromium')
    return [
      `SecurityError: Failed to construct 'Worker': Script at '${target.href}' cannot be accessed from origin '${pageOrigin}'.`,
    ];
  return browser === 'firefox' ? [mayNotLoad(pageName(call), target.href)] : [];
}
