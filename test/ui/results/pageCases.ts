import type { BrowserId, PageCall } from '#core/browser/pageCall.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import type { Evaluate } from '#core/gateway/evaluator.ts';
import type { HeaderList } from '#core/http/message.ts';
import type { Setup } from '#core/setup/setup.ts';
import { simulatePage } from '#core/scenario/simulatePage.ts';

/** A shop's gateway, with what its native service answers. */
export const shop = (headers: HeaderList = [], status = 200): Setup => ({
  policy: {
    allowedOrigins: ['https://shop.example'],
    allowHeaders: ['content-type'],
    exposeHeaders: ['x-total'],
    allowCredentials: false,
    allowMethods: ['PUT', 'GET'],
    maxAge: 600,
  },
  applications: [],
  nativeResponse: { status, statusText: status === 200 ? 'OK' : '', headers },
});

export const call = (given: Partial<PageCall> = {}): PageCall => ({
  pageOrigin: 'https://shop.example',
  url: 'https://api.example/orders',
  ...given,
});

/** Plays a call in any browser. */
export const simulator =
  (pageCall: PageCall, setup: Setup = shop(), judge: Evaluate = evaluate) =>
  (browser: BrowserId) =>
    simulatePage({ call: pageCall }, { setup, readings: {}, evaluate: judge }, browser);

/** Cannot judge anything. */
export const undecided: Evaluate = (...args) => ({
  ...evaluate(...args),
  outcome: 'undecided',
  response: null,
  steps: [],
  hangsOn: [],
});
