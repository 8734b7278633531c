import type { Readings } from '#core/gateway/readings.ts';
import type { HttpRequest } from '#core/http/message.ts';
import type { Setup } from '#core/setup/setup.ts';
import type { FoundOut } from './foundOut.ts';
import type { Missing } from './missing.ts';
import type { Observed } from './observed.ts';
import type { PageView } from './pageView.ts';

/** The gateway's side, one request or call, and pinned readings; without what is kept beside them. */
export interface ScenarioAlone {
  readonly setup: Setup;
  readonly request: HttpRequest;
  /** Only readings pinned to another alternative than the default. */
  readonly readings?: Partial<Readings>;
  /** What the answers of a real gateway showed of its readings. */
  readonly foundOut?: FoundOut;
  /** The editors' texts, where they are not the canonical print of `setup`, of `request` or of the
   *  native service's response (own formatting, or an unfinished edit whose last valid state `setup`
   *  and `request` hold). */
  readonly drafts?: {
    readonly setup?: string;
    readonly request?: string;
    readonly native?: string;
  };
  /** The page's call that `request` comes from; left out where the request is written by hand. */
  readonly page?: PageView;
  /** Origins that are tried against the policy and the applications, beside the request. */
  readonly tryOrigins?: readonly string[];
  /** What a real gateway answered. */
  readonly observed?: Observed;
  /** What the visitor calls it: the document's title, and the headline of a reply. */
  readonly title?: string;
  /** What the console of a browser printed, as a ticket told it. */
  readonly symptom?: string;
  /** What the ticket did not tell. Without the policy, `setup` is whatever was on the screen. */
  readonly missing?: readonly Missing[];
}
