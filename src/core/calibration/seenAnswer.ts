import { compareObserved, isCompared, type ObservedLine } from '#core/observed/compareObserved.ts';
import { outcomeTraits } from '#core/gateway/outcomeTraits.ts';
import type { OutcomeId } from '#core/gateway/outcome.ts';
import { byteLowercase } from '#core/http/headerName.ts';
import { listElements } from '#core/http/fieldList.ts';
import { combinedValue } from '#core/http/headers.ts';
import type { HeaderList, HttpResponse } from '#core/http/message.ts';
import { testNativeOrigin } from './testSetups.ts';
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
 * What tells answers apart whoever looks: over HTTP/2 there is no reason phrase, and only CORS headers and
 * Vary are the gateway's. The status of an actual request, and its Vary, may be the native service's own,
 * whatever they are.
 */
export function seenAs(predicted: Predicted): string {
  const { response } = predicted;
  if (!response) return 'undecided';
  const isActual = isOfActualRequest(predicted);
  const lines = response.headers
    .filter(([name]) => isCompared(name) && !isVary(name))
    .map(([name, value]) => `${byteLowercase(name)}: ${value}`);
  const own = isActual ? [] : [String(response.status), String(variesByOrigin(response.headers))];
  return [...own, ...lines.toSorted()].join('\n');
}

/**
 * Whether this could have been seen where that is predicted. What cannot be predicted may be
 * anything.
 */
export function mayBe(observed: ObservedResponse, predicted: Predicted): boolean {
  if (!predicted.response) return true;
  return differingLines(observed, predicted).length === 0;
}

/** The lines that could not have been seen where that is predicted. */
export function differingLines(
  observed: ObservedResponse,
  predicted: Predicted,
): readonly ObservedLine[] {
  if (mayRefuseOptions(predicted) && observed.status === 405) return [];
  const isActual = isOfActualRequest(predicted);
  return compareObserved(observed, predicted.response).filter(({ part, same, ...values }) => {
    if (part.startsWith(':')) return !same && !isNative(predicted);
    if (!isVary(part)) return !same;
    return !isActual && listsOrigin(values.observed) !== listsOrigin(values.predicted);
  });
}

/**
 * A native service may not know OPTIONS, whatever it answers otherwise: a 405 may be its own. Not that of
 * the test setups, which is told to answer it.
 */
const mayRefuseOptions = ({ outcome, response }: Predicted): boolean =>
  outcome === 'pass-through' && !response?.headers.some(([, value]) => value === testNativeOrigin);

const isVary = (name: string): boolean => byteLowercase(name) === 'vary';

const listsOrigin = (vary: string | null): boolean =>
  vary !== null && listElements(byteLowercase(vary)).includes('origin');

/** Others on the way add names of their own, such as Accept-Encoding. */
const variesByOrigin = (headers: HeaderList): boolean =>
  listsOrigin(combinedValue(headers, 'Vary') ?? null);
