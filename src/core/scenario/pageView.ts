import type { BrowserId, PageCall } from '#core/browser/pageCall.ts';

/** A page's call, and what is looked at of all that it sets off. */
export interface PageView {
  readonly call: PageCall;
  /** `chromium` when left out. */
  readonly browser?: BrowserId;
  /** Which exchange with the gateway is shown, counted from 0, which is also the default. */
  readonly exchange?: number;
  /** The call is made a second time, while what the first preflight allowed is still kept. */
  readonly again?: boolean;
}
