import { documentedScenario, documentedScenarios } from '#core/documented/scenarios.ts';
import { linkIssueWords } from '#core/explain/issue/linkIssueWords.ts';
import { leftOutWords } from '#core/explain/leftOutWords.ts';
import type { Phrase } from '#core/explain/phrase.ts';
import { emptyScenario } from '#core/scenario/emptyScenario.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { withoutSecrets } from '#core/secrets/withoutSecrets.ts';
import { readAddress } from '#core/share/address.ts';
import { packScenario } from '#core/share/codec.ts';
import { frameFragment, type FrameOptions } from '#core/share/fragment/frameOptions.ts';
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

/** A link that opens a scenario just as it is; null if it is too large for one. */
export function linkTo(scenario: Scenario, named?: boolean): string | null {
  const fragment = fragmentOf(scenario, named);
  return fragment === null ? null : `${pageAddress()}#${fragment}`;
}

/** The same for a frame in a documentation page. */
export function frameLinkTo(
  scenario: Scenario,
  options: Partial<FrameOptions> = {},
  named?: boolean,
): string | null {
  const fragment = fragmentOf(scenario, named);
  if (fragment === null) return null;
  return `${new URL('embed.html', location.href).href}#${frameFragment(fragment, options)}`;
}

/** "2 values left out as secret: Cookie, token": what no link to it holds; empty if there is nothing. */
export const leftOutOf = (scenario: Scenario): string =>
  leftOutWords(withoutSecrets(scenario).leftOut);

export function openAddress(parts: { readonly hash: string; readonly search: string }): Opened {
  const address = readAddress(parts);
  switch (address.kind) {
    case 'none':
      return { scenario: null, wrong: [] };
    case 'named':
      return { scenario: documentedScenario(address.id).scenario, wrong: [] };
    case 'scenario': {
      const { scenario } = address;
      const oversize = oversizeOf(scenario);
      return oversize
        ? { scenario: null, wrong: [], held: { scenario, oversize } }
        : { scenario, wrong: [] };
    }
    case 'broken':
      return { scenario: null, wrong: address.issues.map(linkIssueWords) };
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
