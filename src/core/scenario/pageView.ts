import type { BrowserId, PageCall } from '#core/browser/pageCall.ts';
import type { CorsPolicy } from '#core/setup/setup.ts';

/** Links leave this one out, so it must stay the same. */
export const defaultBrowser: BrowserId = 'chromium';

/** The longest that a call can be before another: ten years, in seconds. */
export const maxAgo = 315_360_000;

/** The call before the one that is shown: only what was another. */
export interface CallBefore {
  /** How many seconds before; 1 when left out. */
  readonly ago?: number;
  readonly url?: string;
  readonly method?: string;
  /** The policy that answered it; null is an API without one. */
  readonly policy?: CorsPolicy | null;
}

/** A page's call, and which part of its simulation is shown. */
export interface PageView {
  readonly call: PageCall;
  /** `defaultBrowser` when left out. */
  readonly browser?: BrowserId;
  /** Which exchange with the gateway is shown, counted from 0. When left out: the one that is blocked, or 0. */
  readonly exchange?: number;
  /** Whether another call came before, whose preflight may still be kept; `true` is the same call. */
  readonly again?: boolean | CallBefore;
  /** Whether answers reach the browser over HTTP/2, which has no reason phrase. */
  readonly http2?: boolean;
}

/** With another call, of which no exchange is chosen yet. */
export const withCall = ({ exchange: _, ...view }: PageView, call: PageCall): PageView => ({
  ...view,
  call,
});
