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

/** What was observed beside what is predicted, and what follows from that. */
export interface ObservedVerdict {
  readonly exchange: ObservedExchange;
  /** Empty if other inputs were answered, or nothing is predicted. */
  readonly lines: readonly ObservedLine[];
  readonly kind: 'agrees' | 'explained' | 'unexplained' | 'other-inputs' | 'undecided';
  /** Where it is explained: smallest sets of readings, each of which explains every line. */
  readonly explanations: readonly Explanation[];
  /** Where it is not: who else could have answered. */
  readonly senders: readonly SenderId[];
  /** The inputs that were others. */
  readonly inputs: readonly InputName[];
}

/** What a copy of a request leaves out anyway, and what decides nothing that is compared. */
const uncompared: ReadonlySet<InputName> = new Set(['further headers', 'Native service']);

/** Null if nothing was observed. */
export function judgeObserved(observed: Observed, predicted: Predicted): ObservedVerdict | null {
  const [nearest] = observed.exchanges
    .map((exchange) => ({ exchange, inputs: otherInputs(exchange, observed, predicted) }))
    .sort((a, b) => a.inputs.length - b.inputs.length);
  if (!nearest) return null;
  const { exchange, inputs } = nearest;
  const verdict = { exchange, lines: [], explanations: [], senders: [], inputs } as const;
  if (inputs.length > 0) return { ...verdict, kind: 'other-inputs' };
  if (!predicted.response) return { ...verdict, kind: 'undecided' };
  const lines = compareObserved(exchange.response, predicted.response);
  if (agree(lines)) return { ...verdict, kind: 'agrees', lines };
  const explanations = explainObserved(exchange, observed, predicted);
  if (explanations.length > 0) return { ...verdict, kind: 'explained', lines, explanations };
  const senders = otherSenders({ ...exchange, setup: predicted.setup });
  return { ...verdict, kind: 'unexplained', lines, senders };
}

function otherInputs(
  { request }: ObservedExchange,
  { setup }: Observed,
  predicted: Predicted,
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
