import type { Browser } from '#core/browser/browser.ts';
import type { Steps } from '#core/browser/fetchStep.ts';
import type { PageCall } from '#core/browser/pageCall.ts';
import type { MadeRequest } from './madeRequest.ts';
import { newRequest } from './newRequest.ts';
import { newXhr } from './newXhr.ts';

export const makeRequest = (call: PageCall, browser: Browser, steps: Steps): MadeRequest =>
  call.api === 'xhr' ? newXhr(call, browser, steps) : newRequest(call, browser, steps);
