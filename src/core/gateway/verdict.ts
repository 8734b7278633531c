import type { HttpResponse } from '#core/http/message.ts';
import type { OutcomeId } from './outcome.ts';
import type { Step } from './step.ts';

/** What came out of a decision table: the answer without what has to be evaluated again for. */
export interface Verdict {
  readonly outcome: OutcomeId;
  /** On `request-no-origin` and `pass-through` the native service's, untouched; null if undecided. */
  readonly response: HttpResponse | null;
  /** Every question asked, in order; none when the API has no CORS policy. */
  readonly steps: readonly Step[];
}
