import { outcomeTraits, type OutcomeKind } from '#core/gateway/outcomeTraits.ts';
import type { Verdict } from '#core/gateway/verdict.ts';
import type { HttpResponse } from '#core/http/message.ts';
import type { IconName } from '#ui/parts/controls/icons.ts';
import type { Tone } from '#ui/parts/controls/tone.ts';

export interface StatusLook {
  readonly tone: Tone;
  readonly icon: IconName;
  /** The one large thing on the screen. */
  readonly title: string;
  /** Words beside it; empty if there are none. */
  readonly aside: string;
  /** For a chip. */
  readonly short: string;
}

/** Status and reason phrase as on the start line; some services send no phrase. */
export const statusText = ({ status, statusText: reason }: HttpResponse): string =>
  reason === '' ? String(status) : `${status} ${reason}`;

const ok = (response: HttpResponse): StatusLook => ({
  tone: 'ok',
  icon: 'ok',
  title: statusText(response),
  aside: '',
  short: String(response.status),
});

const refused = (response: HttpResponse): StatusLook => ({
  ...ok(response),
  tone: 'refused',
  icon: response.status === 405 ? 's405' : 's403',
});

const passedOn = (response: HttpResponse): StatusLook => ({
  tone: 'passed',
  icon: 'pass',
  title: 'Passed on',
  aside: `the native service answers ${statusText(response)}`,
  short: 'passed on',
});

/** CORS allowed it, and then the native service failed: neither a success nor the gateway's refusal. */
const nativeError = (response: HttpResponse): StatusLook => ({
  ...ok(response),
  tone: 'passed',
  icon: 'pass',
  aside: 'from the native service',
});

export const undecided: StatusLook = {
  tone: 'undecided',
  icon: 'warn',
  title: 'Undecided',
  aside: '',
  short: 'undecided',
};

const looks: Record<OutcomeKind, (response: HttpResponse) => StatusLook> = {
  refused,
  allowed: (response) => (response.status < 400 ? ok(response) : nativeError(response)),
  'passed-on': passedOn,
  undecided: () => undecided,
};

/** How an outcome looks, wherever it is shown. The colour is the gateway's, not the browser's. */
export function statusLook({
  outcome,
  response,
}: Pick<Verdict, 'outcome' | 'response'>): StatusLook {
  return response ? looks[outcomeTraits[outcome].kind](response) : undecided;
}
