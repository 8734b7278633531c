import type { Scenario } from '#core/scenario/scenario.ts';
import { packScenario } from '#core/share/codec.ts';

/** The text of a link to a scenario that fits into one. */
export function linkTo(scenario: Scenario): string {
  const packed = packScenario(scenario);
  if (!packed.ok) throw new Error(JSON.stringify(packed.issues));
  return packed.value;
}
