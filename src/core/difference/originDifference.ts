import { ApplicationOrigins } from '#core/gateway/applicationOrigins.ts';
import type { Evaluate } from '#core/gateway/evaluator.ts';
import { requestFrom, verdictOf } from '#core/gateway/origins/originVerdict.ts';
import type { Readings } from '#core/gateway/readings.ts';
import {
  differingOrigins,
  type Bounds,
  type Judge,
} from '#core/originLanguage/originDifference.ts';
import type { Found } from '#core/originLanguage/machine/search.ts';
import type { OriginSet } from '#core/originLanguage/originSet.ts';
import { sharedOrigin } from '#core/originLanguage/sharedOrigin.ts';
import type { Setup } from '#core/setup/setup.ts';

/** An origin that is let in and was not; or the proof that there is none; or neither of them. */
export type OriginDifference = { readonly witness: string } | 'none' | 'not-proved';

/** What a difference of origins is asked with. */
export interface Asking {
  readonly evaluate: Evaluate;
  readonly readings: Readings;
}

export function originDifference(one: Setup, other: Setup, asking: Asking): OriginDifference {
  const { done, value } = letInByOne(one, other, asking).next();
  if (!done) return { witness: value };
  return value ? 'none' : 'not-proved';
}

/**
 * The origins that one setup lets in and the other does not, by policy or applications; each was
 * tried. In the end, whether it is proved that there are no others.
 */
export function letInByOne(
  one: Setup,
  other: Setup,
  { evaluate, readings }: Asking,
  bounds?: Bounds,
): Generator<string, boolean> {
  const judge: Judge = (origin) => {
    const [letIn, refused] = [one, other].map((setup) =>
      verdictOf(evaluate(setup, requestFrom(origin), readings)),
    );
    if (letIn === 'allowed' && refused === 'refused') return 'differs';
    return letIn === 'refused' || refused === 'allowed' ? 'alike' : 'unknown';
  };
  const [letting, refusing] = [originsOf(one, readings), originsOf(other, readings)];
  return differingOrigins(letting, refusing, readings, judge, bounds);
}

/** An origin that both setups let in, or the proof that there is none. */
export function letInByBoth(one: Setup, other: Setup, { evaluate, readings }: Asking): Found {
  const isLetIn = (origin: string): boolean =>
    [one, other].every(
      (setup) => verdictOf(evaluate(setup, requestFrom(origin), readings)) === 'allowed',
    );
  return sharedOrigin(originsOf(one, readings), originsOf(other, readings), readings, isLetIn);
}

/** Without a policy nobody is refused. */
function originsOf({ policy, applications }: Setup, readings: Readings): OriginSet {
  const { origins } = new ApplicationOrigins(applications, readings);
  return { any: policy === null, entries: policy?.allowedOrigins ?? [], literals: origins };
}
