import { agree, compareObserved, isCompared } from '#core/observed/compareObserved.ts';
import { outcomeTraits } from '#core/gateway/outcomeTraits.ts';
import type { OutcomeId } from '#core/gateway/outcome.ts';
import { byteLowercase } from '#core/http/headerName.ts';
import type { HttpResponse } from '#core/http/message.ts';
import type { ObservedResponse } from '#core/scenario/observed.ts';

/** What is predicted of an exchange. */
export interface Predicted {
  readonly outcome: OutcomeId;
  /** Null if it is undecided. */
  readonly response: HttpResponse | null;
}

const isNative = ({ outcome }: Predicted): boolean =>
  outcomeTraits[outcome].answeredBy === 'native-service';

/** Outcomes of actual requests: their status may be the native service's own, whatever it is. */
const isOfActualRequest = ({ outcome }: Predicted): boolean =>
  isNative({ outcome, response: null }) || outcome === 'request-1';

/**
 * What tells answers apart whoever looks: over HTTP/2 there is no reason phrase, the status of an actual
 * request may be the native service's own, and only CORS headers and Vary are the gateway's.
 */
export function seenAs(predicted: Predicted): string {
  const { response } = predicted;
  if (!response) return 'undecided';
  const status = isOfActualRequest(predicted) ? 'actual' : String(response.status);
  const lines = response.headers
    .filter(([name]) => isCompared(name))
    .map(([name, value]) => `${byteLowercase(name)}: ${value}`);
  return [status, ...lines.toSorted()].join('\n');
}

/**
 * Whether this could have been seen where that is predicted. What cannot be predicted may be
 * anything.
 */
export function mayBe(observed: ObservedResponse, predicted: Predicted): boolean {
  if (!predicted.response) return true;
  const lines = compareObserved(observed, predicted.response);
  if (!isNative(predicted)) return agree(lines);
  return lines.every(({ part, same }) => same || part.startsWith(':'));
}
