import { documentedScenario } from '#core/documented/scenarios.ts';
import { outcomeWords } from '#core/explain/gateway/outcomeWords.ts';
import type { DocumentedId } from '#core/gateway/outcome.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import type { LateParts } from '#ui/late/lateParts.ts';
import type { Playground } from '#ui/state/Playground.svelte.ts';

/**
 * A documented row as what to open in the place of what is on the screen: what the visitor keeps beside
 * stays, and a call stays one.
 *
 * @param pageCalls what makes a call of a row, which may be on its way yet
 * @returns null where a call is needed and that cannot be loaded
 */
export async function rowScenario(
  id: DocumentedId,
  { page, collection }: Playground,
  pageCalls: LateParts['pageCalls'],
): Promise<Scenario | null> {
  const { scenario } = documentedScenario(id);
  if (!page) return { ...scenario, ...collection };
  const calls = pageCalls.part ?? (await pageCalls.load());
  if (!calls) return null;
  return { ...scenario, page: calls.beginCall(scenario.request, page), ...collection };
}

/** "preflight 2", in a sentence. */
export const rowName = (id: DocumentedId): string =>
  `${outcomeWords[id].group.toLowerCase()} ${outcomeWords[id].label}`;
