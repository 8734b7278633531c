import { differingInputs, type InputName } from '#core/documented/inputs.ts';
import type { Evaluate } from '#core/gateway/evaluator.ts';
import type { Readings } from '#core/gateway/readings.ts';
import { listElements } from '#core/http/fieldList.ts';
import { byteLowercase } from '#core/http/headerName.ts';
import { sameName } from '#core/http/headers.ts';
import type { HttpRequest, HttpResponse } from '#core/http/message.ts';
import type { Observed, ObservedExchange } from '#core/scenario/observed.ts';
import type { Setup } from '#core/setup/setup.ts';
import { agree, compareObserved, type ObservedLine } from './compareObserved.ts';
import { explainObserved, type Explanation } from './explainObserved.ts';
import { otherSenders, type SenderId } from './otherSenders.ts';

/** What is on the screen, and what is predicted for it. */
export interface Predicted {
  readonly setup: Setup;
  readonly request: HttpRequest;
  /** Null while it is undecided. */
  readonly response: HttpResponse | null;
  readonly pinned: Partial<Readings>;
  readonly evaluate: Evaluate;
}

/** What was observed beside what is predicted. */
export interface ObservedComparison {
  readonly exchange: ObservedExchange;
  /** Empty if other inputs were answered, or nothing is predicted. */
  readonly lines: readonly ObservedLine[];
  readonly kind: 'agrees' | 'differs' | 'other-inputs' | 'undecided';
  /** The inputs that were others. */
  readonly inputs: readonly InputName[];
}

/** The same, and what follows from it. */
export interface ObservedVerdict extends Omit<ObservedComparison, 'kind'> {
  /** `differs` as long as explanations are looked for. */
  readonly kind: ObservedComparison['kind'] | 'explained' | 'unexplained';
  /** Where it is explained: smallest sets of readings, each of which explains every line. */
  readonly explanations: readonly Explanation[];
  /** Where it is not: who else could have answered. */
  readonly senders: readonly SenderId[];
}

/** What a copy of a request leaves out anyway, and what decides nothing that is compared. */
const uncompared: ReadonlySet<InputName> = new Set(['further headers', 'Native service']);

/** Null if nothing was observed. */
export function judgeObserved(observed: Observed, predicted: Predicted): ObservedVerdict | null {
  const compared = compareNearest(observed, predicted);
  if (compared?.kind !== 'differs') return compared && withReasons(compared, predicted.setup, []);
  const explanations = explainObserved(compared.exchange, observed, predicted);
  return withReasons(compared, predicted.setup, explanations);
}

/** The observed exchange that is nearest to the request on the screen, beside what is predicted. */
export function compareNearest(
  observed: Observed,
  predicted: Omit<Predicted, 'pinned' | 'evaluate'>,
): ObservedComparison | null {
  const [nearest] = observed.exchanges
    .map((exchange) => ({ exchange, inputs: otherInputs(exchange, observed, predicted) }))
    .sort((a, b) => a.inputs.length - b.inputs.length);
  if (!nearest) return null;
  const { exchange, inputs } = nearest;
  if (inputs.length > 0) return { exchange, inputs, lines: [], kind: 'other-inputs' };
  if (!predicted.response) return { exchange, inputs, lines: [], kind: 'undecided' };
  const lines = compareObserved(exchange.response, predicted.response);
  return { exchange, inputs, lines, kind: agree(lines) ? 'agrees' : 'differs' };
}

/** @param explanations null as long as they are looked for */
export function withReasons(
  compared: ObservedComparison,
  setup: Setup,
  explanations: readonly Explanation[] | null,
): ObservedVerdict {
  if (compared.kind !== 'differs' || !explanations)
    return { ...compared, explanations: [], senders: [] };
  if (explanations.length > 0) return { ...compared, kind: 'explained', explanations, senders: [] };
  const senders = otherSenders({ ...compared.exchange, setup });
  return { ...compared, kind: 'unexplained', explanations, senders };
}

/** The inputs in which an observed exchange is not the one on the screen. */
export function otherInputs(
  { request }: ObservedExchange,
  { setup }: Observed,
  predicted: Pick<Predicted, 'setup' | 'request'>,
): readonly InputName[] {
  const own = setup === undefined || setup === 'same' ? predicted.setup : setup;
  const [theirs, ours] = [inOneForm(request), inOneForm(predicted.request)];
  return differingInputs(
    { setup: own, request: theirs },
    { setup: predicted.setup, request: ours },
  ).filter((name) => !uncompared.has(name));
}

/** The names asked for in the order and case of a browser, as who typed them in another meant them. */
const inOneForm = (request: HttpRequest): HttpRequest => ({
  ...request,
  headers: request.headers.map(([name, value]) =>
    sameName(name, 'Access-Control-Request-Headers')
      ? [name, listElements(byteLowercase(value)).toSorted().join(',')]
      : [name, value],
  ),
});
