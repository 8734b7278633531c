import { decidingField } from '#core/gateway/decidingField.ts';
import type { Answer, Evaluate } from '#core/gateway/evaluator.ts';
import { outcomeTraits } from '#core/gateway/outcomeTraits.ts';
import type { Readings } from '#core/gateway/readings.ts';
import type { HttpRequest } from '#core/http/message.ts';
import type { CorsPolicy, Setup } from '#core/setup/setup.ts';

/** Values that a list of the policy lacks. */
export interface NeededChange {
  readonly field: keyof CorsPolicy;
  readonly values: readonly string[];
}

export interface NeededChanges {
  /** In the order in which the gateway meets them. */
  readonly changes: readonly NeededChange[];
  /** The answer with all of them made: it was evaluated. */
  readonly then: Answer;
}

/** Each check of the flowchart can ask for one change. */
const maxChanges = 4;

/**
 * What the lists of the policy lack for a request, one refusal after the other, each change tried
 * before the next is looked for. Null if the gateway does not refuse, or nothing that can be added to
 * the policy's lists lets the request pass.
 */
export function neededChanges(
  setup: Setup,
  request: HttpRequest,
  pinned: Partial<Readings>,
  evaluate: Evaluate,
): NeededChanges | null {
  const changes: NeededChange[] = [];
  let changed = setup;
  for (;;) {
    const answer = evaluate(changed, request, pinned);
    const deciding = decidingField(answer);
    const refused = outcomeTraits[answer.outcome].kind === 'refused';
    if (!refused) return changes.length > 0 ? { changes, then: answer } : null;
    if (!deciding) return null;
    const { field, wanted } = deciding;
    const next = withValues(changed, field, wanted);
    if (!next || changes.length === maxChanges) return null;
    changes.push({ field, values: wanted });
    changed = next;
  }
}

function withValues(
  setup: Setup,
  field: keyof CorsPolicy,
  values: readonly string[],
): Setup | null {
  const { policy } = setup;
  const list = policy?.[field];
  if (!policy || !Array.isArray(list) || values.length === 0) return null;
  return { ...setup, policy: { ...policy, [field]: [...(list as string[]), ...values] } };
}
