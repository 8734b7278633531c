import type { BrowserId, PageCall } from '#core/browser/pageCall.ts';

/** Links leave this one out, so it must stay the same. */
export const defaultBrowser: BrowserId = 'chromium';

/** A page's call, and which part of its simulation is shown. */
export interface PageView {
  readonly call: PageCall;
  /** `defaultBrowser` when left out. */
  readonly browser?: BrowserId;
  /** Which exchange with the gateway is shown, counted from 0; 0 when left out. */
  readonly exchange?: number;
  /** Whether the call is made a second time, while what the first preflight allowed is kept. */
  readonly again?: boolean;
  /** Whether answers reach the browser over HTTP/2, which has no reason phrase. */
  readonly http2?: boolean;
}
