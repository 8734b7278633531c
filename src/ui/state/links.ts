import { documentedScenario, documentedScenarios } from '#core/documented/scenarios.ts';
import { linkIssueWords } from '#core/explain/issue/linkIssueWords.ts';
import { leftOutWords } from '#core/explain/leftOutWords.ts';
import type { Phrase } from '#core/explain/phrase.ts';
import { emptyScenario } from '#core/scenario/emptyScenario.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { withoutSecrets } from '#core/secrets/withoutSecrets.ts';
import { readAddress } from '#core/share/address.ts';
import { packScenario } from '#core/share/codec.ts';
import { oversizeOf, type Oversize } from '#core/share/oversize.ts';
import { readScenario } from '#core/share/readScenario.ts';
import { readScenarioText, writeScenarioText } from '#core/share/scenarioText.ts';
import { readKept } from './kept.ts';
import { saveText } from './saveText.ts';

export { writeCurl } from '#core/interop/curl.ts';
export { withoutSecrets };

/** What an address opens. */
export interface Opened {
  /** Null if the address asks for none, or for one that cannot be opened. */
  readonly scenario: Scenario | null;
  /** Why it cannot be opened, in words. */
  readonly wrong: readonly Phrase[];
  /** The result alone, read-only, for a frame in another page. */
  readonly embed: boolean;
  /** The code for links could not be loaded, so the address was not read. */
  readonly unopened?: boolean;
  /** What the link holds is larger than any real policy or request, so it is not drawn at once. */
  readonly held?: { readonly scenario: Scenario; readonly oversize: Oversize };
  /** The scenario is a later one than the address shows: the page was left before that could follow. */
  readonly unsaved?: boolean;
}

/** A state that storage kept. */
export interface OpenedKept {
  readonly scenario: Scenario;
  /** Other tabs changed something at the same time. */
  readonly otherTabs: boolean;
}

/** Reads what `keep` wrote, or the fragment of a link as earlier versions kept it; null if it cannot. */
export function openKept(text: string): OpenedKept | null {
  const kept = readKept(text);
  if (!kept) {
    const { scenario } = openAddress({ hash: `#${text}`, search: '' });
    return scenario && { scenario, otherTabs: false };
  }
  const read = readScenario(kept.scenario);
  return read.ok ? { scenario: read.value, otherTabs: kept.otherTabs === true } : null;
}

/** The app's address without a scenario. */
export const pageAddress = (): string => location.href.split(/[?#]/, 1)[0] ?? '';

/** What a short fragment opens. */
const namedScenarios: readonly { readonly id: string; readonly scenario: Scenario }[] = [
  ...documentedScenarios,
  { id: '?', scenario: emptyScenario },
];

/**
 * The fragment that opens a scenario: a documented one's plain name, or all of it packed; null if
 * it is too large for a link.
 *
 * @param named false where the name of a row must not tell the answer
 */
export function fragmentOf(scenario: Scenario, named = true): string | null {
  const text = JSON.stringify(scenario);
  const row = namedScenarios.find(
    (row) => (named || row.id === '?') && JSON.stringify(row.scenario) === text,
  );
  if (row) return row.id;
  const packed = packScenario(scenario);
  return packed.ok ? packed.value : null;
}

const withFragment = (fragment: string | null, before = ''): string | null =>
  fragment === null ? null : `${pageAddress()}#${before}${fragment}`;

/** A link that opens a scenario just as it is; null if it is too large for one. */
export const linkTo = (scenario: Scenario, named?: boolean): string | null =>
  withFragment(fragmentOf(scenario, named));

/** The same for a frame in a documentation page: the result alone, read-only. */
export const embedLinkTo = (scenario: Scenario, named?: boolean): string | null =>
  withFragment(fragmentOf(scenario, named), 'embed/');

/** "2 values left out as secret: Cookie, token": what no link to it holds; empty if there is nothing. */
export const leftOutOf = (scenario: Scenario): string =>
  leftOutWords(withoutSecrets(scenario).leftOut);

export function openAddress(parts: { readonly hash: string; readonly search: string }): Opened {
  const address = readAddress(parts);
  const { embed } = address;
  switch (address.kind) {
    case 'none':
      return { scenario: null, wrong: [], embed };
    case 'named':
      return { scenario: documentedScenario(address.id).scenario, wrong: [], embed };
    case 'scenario': {
      const { scenario } = address;
      const oversize = oversizeOf(scenario);
      return oversize
        ? { scenario: null, wrong: [], embed, held: { scenario, oversize } }
        : { scenario, wrong: [], embed };
    }
    case 'broken':
      return { scenario: null, wrong: address.issues.map(linkIssueWords), embed };
  }
}

/** Hands the visitor a scenario as a file, which may have any size and holds no secrets either. */
export const saveFile = (scenario: Scenario): void =>
  saveText('cors-playground.json', writeScenarioText(withoutSecrets(scenario).scenario));

/** What a file holds that `saveFile` wrote; null if it is none. */
export function openFile(text: string): Scenario | null {
  const read = readScenarioText(text);
  return read.ok ? read.value : null;
}
