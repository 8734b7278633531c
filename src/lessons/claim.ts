import type { BrowserStepId } from '#core/browser/fetchStep.ts';
import type { OutcomeId } from '#core/gateway/outcome.ts';
import type { SenderId } from '#core/observed/otherSenders.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import type { Edit } from './edit.ts';

/** What an option says, so that the engine can tell whether it holds. */
export type Claim = {
  /** It holds after these changes. */
  readonly after?: readonly Edit[];
} & (
  | { readonly kind: 'outcome'; readonly outcome: OutcomeId }
  /** Whether an origin is let in, whatever the scenario's own request is. */
  | { readonly kind: 'origin'; readonly origin: string; readonly letIn: boolean }
  | { readonly kind: 'same-origin'; readonly urls: readonly [string, string] }
  /** Whether the browser sends a preflight for the page's call. */
  | { readonly kind: 'preflight'; readonly sent: boolean }
  /** How many requests are sent for the page's call. */
  | { readonly kind: 'requests'; readonly count: number }
  /** Whether the page gets the answer. */
  | { readonly kind: 'page'; readonly reads: boolean }
  /** The browser's decision that ends the page's call. */
  | { readonly kind: 'stopped-at'; readonly step: BrowserStepId }
  /** Whether the browser gets the same response, or prints the same lines, in other scenarios. */
  | {
      readonly kind: 'response' | 'console';
      readonly others: readonly Scenario[];
      readonly same: boolean;
    }
  /** Who is the likeliest to have sent what was observed, other than the CORS policy. */
  | { readonly kind: 'sender'; readonly sender: SenderId }
);
