import { documentedScenario, documentedScenarios } from '#core/documented/scenarios.ts';
import { linkIssueWords } from '#core/explain/linkIssue.ts';
import type { Phrase } from '#core/explain/phrase.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { readAddress } from '#core/share/address.ts';
import { encodeScenarioSync } from '#core/share/codec.ts';

/** What an address opens. */
export interface Opened {
  /** Null if the address asks for none, or for one that cannot be opened. */
  readonly scenario: Scenario | null;
  /** Why it cannot be opened, in words. */
  readonly wrong: readonly Phrase[];
  /** The result alone, read-only, for a frame in another page. */
  readonly embed: boolean;
}

/** The page's address without a scenario. */
export const pageAddress = (): string => location.href.split(/[?#]/, 1)[0] ?? '';

/** The fragment that opens a scenario: a documented one's plain name, or all of it packed. */
export function fragmentOf(scenario: Scenario): string {
  const text = JSON.stringify(scenario);
  const documented = documentedScenarios.find(({ scenario }) => JSON.stringify(scenario) === text);
  return documented?.id ?? encodeScenarioSync(scenario);
}

/** A link that opens a scenario just as it is. */
export const linkTo = (scenario: Scenario): string => `${pageAddress()}#${fragmentOf(scenario)}`;

/** The same for a frame in another page: the result alone, read-only. */
export const embedLinkTo = (scenario: Scenario): string =>
  `${pageAddress()}#embed/${fragmentOf(scenario)}`;

export function openAddress(parts: { readonly hash: string; readonly search: string }): Opened {
  const address = readAddress(parts);
  const { embed } = address;
  switch (address.kind) {
    case 'none':
      return { scenario: null, wrong: [], embed };
    case 'named':
      return { scenario: documentedScenario(address.id).scenario, wrong: [], embed };
    case 'scenario':
      return { scenario: address.scenario, wrong: [], embed };
    case 'broken':
      return { scenario: null, wrong: address.issues.map(linkIssueWords), embed };
  }
}
