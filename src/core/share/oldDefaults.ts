import type { Scenario } from '#core/scenario/scenario.ts';
import { evaluator } from '#core/gateway/evaluator.ts';
import { combinedValue } from '#core/http/headers.ts';
import { stillLoading } from '#core/originPattern/placeholderRegex.ts';

/**
 * What a scenario showed when origins of suspended applications did not count by default: with that
 * alternative pinned, if it decides about an Origin that is sent. One pinned by its author stays.
 */
export function withOldDefaults(scenario: Scenario): Scenario {
  const { setup, request, readings, page } = scenario;
  const isOpen = readings?.['suspended-apps'] === undefined;
  if (!isOpen || !setup.applications.some(({ isSuspended }) => isSuspended)) return scenario;
  const pinned = { ...readings, 'suspended-apps': 'do-not-count' } as const;
  const origins = [combinedValue(request.headers, 'Origin'), page?.call.pageOrigin];
  const decides = origins.some((origin) => {
    if (origin === undefined) return false;
    const asked = { method: 'GET', headers: [['Origin', origin]] } as const;
    return (
      evaluate(setup, asked, pinned).outcome !== evaluate(setup, asked, readings ?? {}).outcome
    );
  });
  return decides ? { ...scenario, readings: pinned } : scenario;
}

/** A link opens before the engine is there: an expression counts as one that does not decide. */
const evaluate = evaluator(stillLoading);
