import type { Browser } from '#core/browser/browser.ts';
import type { Steps } from '#core/browser/fetchStep.ts';
import type { PageCall } from '#core/browser/pageCall.ts';
import type { FetchRequest } from './fetchRequest.ts';
import { newRequest } from './newRequest.ts';
import { newXhr } from './newXhr.ts';
import type { DroppedHeader } from './requestHeaders.ts';
import type { RequestProblem } from './requestProblem.ts';

/** What a call becomes: a request, or what its construction throws. */
export type MadeRequest = (
  { readonly request: FetchRequest } | { readonly problem: RequestProblem }
) & {
  /** Up to what is thrown. */
  readonly dropped: readonly DroppedHeader[];
};

export const makeRequest = (call: PageCall, browser: Browser, steps: Steps): MadeRequest =>
  call.api === 'xhr' ? newXhr(call, browser, steps) : newRequest(call, browser, steps);
