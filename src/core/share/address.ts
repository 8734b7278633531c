import { documentedScenarios } from '#core/documented/scenarios.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { decodeScenarioSync, encodeScenarioSync } from './codec.ts';
import type { LinkIssue } from './linkIssue.ts';
export interface Address { readonly scenario: Scenario | null; readonly issues: readonly LinkIssue[]; readonly embed: boolean }
export function readAddress({ hash }: { hash: string; search: string }): Address {
  let text = hash.replace(/^#/, '');
  const embed = text.startsWith('embed/');
  if (embed) text = text.slice(6);
  if (text === '') return { scenario: null, issues: [], embed };
  const named = documentedScenarios.find(({ id }) => id === text);
  if (named) return { scenario: named.scenario, issues: [], embed };
  const result = decodeScenarioSync(text);
  return result.ok ? { scenario: result.value, issues: [], embed } : { scenario: null, issues: result.issues, embed };
}
export const writeAddress = (scenario: Scenario): string => encodeScenarioSync(scenario);
