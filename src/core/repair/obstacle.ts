import type { FetchStep } from '#core/browser/fetchStep.ts';
import type { BrowserId, PageCall } from '#core/browser/pageCall.ts';
import type { Answer } from '#core/gateway/evaluator.ts';
import type { SimulatedPage } from '#core/scenario/simulatePage.ts';
import type { Change } from './change.ts';

export type ObstacleKind =
  /** The gateway refuses an Origin, a method, headers. */
  | 'origin'
  | 'method'
  | 'headers'
  /** Every OPTIONS request is a preflight to it, and this one lacks what a preflight has. */
  | 'no-preflight'
  /** There is no policy, and OPTIONS is refused. */
  | 'options'
  /** Whether an entry matches cannot be told here. */
  | 'undecided'
  /** The browser sends nothing; it does not accept an answer; it hides the answer, or a header. */
  | 'not-sent'
  | 'not-accepted'
  | 'opaque'
  | 'hidden-header';

/** Who has to make a change. */
export type Owner = 'policy' | 'page' | 'native-service' | 'gateway';

/** What is in the way of a request or a call, as it is met. */
export interface InTheWay {
  readonly kind: ObstacleKind;
  /** The gateway's answer that is in the way, or that a browser does not accept; null without one. */
  readonly answer: Answer | null;
  /** What is refused, missed or not accepted. */
  readonly values: readonly string[];
  /** The call in the browser that meets it; null for a request. */
  readonly call: {
    readonly browser: BrowserId;
    readonly call: PageCall;
    readonly simulated: SimulatedPage;
    /** The browser's decision, where it is the browser's. */
    readonly step: FetchStep | null;
  } | null;
}

/** The same with what is to be done. */
export interface Obstacle extends InTheWay {
  /** Whose change it is. */
  readonly owner: Owner;
  /** Ways to make it, each tried; the first is proposed. None where nothing that is known helps. */
  readonly changes: readonly Change[];
}
