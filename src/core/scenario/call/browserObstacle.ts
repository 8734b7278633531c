import type { BrowserStepId, FetchStep } from '#core/browser/fetchStep.ts';
import { outcomeTraits } from '#core/gateway/outcomeTraits.ts';
import type { CorsPolicy } from '#core/setup/setup.ts';
import { refusingStep } from '#core/scenario/refusingStep.ts';
import type { SimulatedExchange, SimulatedPage } from '#core/scenario/simulatePage.ts';

/** Why a browser withholds an answer that the gateway did not refuse. */
export interface BrowserObstacle {
  /** The browser's decision; null if it is not a step of its own. */
  readonly step: FetchStep | null;
  /** Whose response it was; null if nothing was sent. */
  readonly exchange: SimulatedExchange | null;
  /** The header that the browser missed, or that it does not accept. */
  readonly header: string | null;
  /** The field of the policy that the header comes from. */
  readonly field: keyof CorsPolicy | null;
  /** What can be added to that field, if it is a list. */
  readonly wanted: readonly string[];
}

type Cause = Pick<BrowserObstacle, 'header' | 'field'>;

const allowOrigin: Cause = { header: 'Access-Control-Allow-Origin', field: null };
const allowMethods: Cause = { header: 'Access-Control-Allow-Methods', field: 'allowMethods' };
const allowHeaders: Cause = { header: 'Access-Control-Allow-Headers', field: 'allowHeaders' };
const allowCredentials: Cause = {
  header: 'Access-Control-Allow-Credentials',
  field: 'allowCredentials',
};

/** The decisions about a header of the response. The gateway echoes the Origin: no field makes that. */
const causes: Partial<Record<BrowserStepId, Cause>> = {
  'cors-check/allow-origin-lines': allowOrigin,
  'cors-check/allow-origin-present': allowOrigin,
  'cors-check/allow-origin-any': allowOrigin,
  'cors-check/allow-origin': allowOrigin,
  'cors-check/allow-credentials': allowCredentials,
  'cors-preflight-fetch/methods-list': allowMethods,
  'cors-preflight-fetch/method': allowMethods,
  'cors-preflight-fetch/headers-list': allowHeaders,
  'cors-preflight-fetch/header': allowHeaders,
};

const isMissing = ({ id }: FetchStep): boolean =>
  id === 'cors-preflight-fetch/method' || id === 'cors-preflight-fetch/header';

/** Null unless the browser alone is to blame: not where the gateway refuses, or cannot be judged. */
export function browserObstacle({ outcome, exchanges }: SimulatedPage): BrowserObstacle | null {
  if (outcome?.outcome !== 'blocked') return null;
  const exchange = exchanges.at(-1) ?? null;
  const traits = exchange?.answer ? outcomeTraits[exchange.answer.outcome] : null;
  if (traits?.kind === 'refused') return null;
  const step = refusingStep(outcome);
  const cause = step && causes[step.id];
  const field = traits?.addsCorsHeaders ? (cause?.field ?? null) : null;
  return {
    step,
    exchange,
    header: cause?.header ?? null,
    field,
    wanted: field && step && isMissing(step) ? [step.subject ?? ''] : [],
  };
}
