import { matchedPlaces, type MatchedPlaces } from '#core/gateway/decidingField.ts';
import type { OutcomeId } from '#core/gateway/outcome.ts';
import { requestFrom, verdictOf } from '#core/gateway/origins/originVerdict.ts';
import type { HttpRequest } from '#core/http/message.ts';
import type { Setup } from '#core/setup/setup.ts';
import { letInByOne, type Asking } from './originDifference.ts';

/** What is let in by one setup and refused by the other, with a request that shows it: it was tried. */
export interface Shown {
  /** An origin, a method or the name of a header. */
  readonly value: string;
  readonly request: HttpRequest;
  readonly letInAs: OutcomeId;
  readonly refusedAs: OutcomeId;
  /** The entry that lets the origin in. */
  readonly places: MatchedPlaces;
}

export interface Gain {
  readonly shown: readonly Shown[];
  /** Proved: there is nothing else. */
  readonly nothingElse: boolean;
}

/** What one setup lets in and another refuses. */
export interface Access {
  readonly origins: Gain;
  /** For origins that both let in. */
  readonly methods: Gain;
  /** For origins and a method that both let in. */
  readonly headers: Gain;
}

/** Two setups, the one that may let in more first. */
export interface Pair {
  readonly letting: Setup;
  readonly refusing: Setup;
}

/** Origins that are shown. */
const maxOrigins = 3;

export const isLetIn = (
  setup: Setup,
  request: HttpRequest,
  { evaluate, readings }: Asking,
): boolean => verdictOf(evaluate(setup, request, readings)) === 'allowed';

/** The request with what both answer; null unless one lets it in and the other refuses it. */
export function shownBy(
  value: string,
  request: HttpRequest,
  { letting, refusing }: Pair,
  { evaluate, readings }: Asking,
): Shown | null {
  const letIn = evaluate(letting, request, readings);
  if (verdictOf(letIn) !== 'allowed') return null;
  const refusedAs = evaluate(refusing, request, readings).outcome;
  if (verdictOf({ outcome: refusedAs }) !== 'refused') return null;
  return { value, request, letInAs: letIn.outcome, refusedAs, places: matchedPlaces(letIn) };
}

export function gainedOrigins(pair: Pair, asking: Asking): Gain {
  const origins = letInByOne(pair.letting, pair.refusing, asking);
  const shown: Shown[] = [];
  for (;;) {
    const { done, value } = origins.next();
    if (done) return { shown, nothingElse: value };
    if (shown.length === maxOrigins) return { shown, nothingElse: false };
    const one = shownBy(value, requestFrom(value), pair, asking);
    if (one) shown.push(one);
  }
}
