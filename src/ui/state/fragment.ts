import { documentedScenario, documentedScenarios } from '#core/documented/scenarios.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import type { Address } from '#core/share/address.ts';
import { encodeScenarioSync } from '#core/share/codec.ts';
import type { LinkIssue } from '#core/share/linkIssue.ts';

/** The fragment that opens a scenario: a documented one's plain name, or all of it packed. */
export function fragmentOf(scenario: Scenario): string {
  const text = JSON.stringify(scenario);
  const documented = documentedScenarios.find(({ scenario }) => JSON.stringify(scenario) === text);
  return documented?.id ?? encodeScenarioSync(scenario);
}

/** The scenario that an address asks for; null if for none, or for one that cannot be opened. */
export function scenarioAt(address: Address): Scenario | null {
  if (address.kind === 'named') return documentedScenario(address.id).scenario;
  return address.kind === 'scenario' ? address.scenario : null;
}

export const issuesOf = (address: Address): readonly LinkIssue[] =>
  address.kind === 'broken' ? address.issues : [];
