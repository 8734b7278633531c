import { documentedScenario, documentedScenarios } from '#core/documented/scenarios.ts';
import { outcomeWords, scenarioSentence } from '#core/explain/gateway/outcomeWords.ts';
import { documentedIds, type DocumentedId } from '#core/gateway/outcome.ts';
import type { MenuItem } from '#ui/parts/menu/menuItems.ts';
import { statusLook, type StatusLook } from '#ui/results/statusLook.ts';

/** One documented scenario as a thing to choose. */
export interface ScenarioItem {
  readonly id: DocumentedId;
  readonly group: 'Preflight' | 'Request';
  /** The row's number, or what the flowchart shows. */
  readonly label: string;
  /** What it is about; empty where the label says it. */
  readonly name: string;
  readonly href: string;
  readonly look: StatusLook;
}

/** All eleven, in the order of the page. */
export const scenarioItems: readonly ScenarioItem[] = documentedScenarios.map(({ id, printed }) => {
  const { group, label, name } = outcomeWords[id];
  return {
    id,
    group: group === 'Request' ? 'Request' : 'Preflight',
    label,
    name: /^\d/.test(label) ? name : '',
    href: `#${id}`,
    look: statusLook({ outcome: id, response: printed }),
  };
});

/** "Preflight 2 · Method refused". */
export const scenarioTitle = ({ group, label, name }: ScenarioItem): string =>
  name === '' ? `${group} ${label}` : `${group} ${label} · ${name}`;

/**
 * For a menu: each with its sentence, or where there is little room with its status; by its number alone
 * while the answer is hidden.
 */
export const scenarioMenuItems = (
  detail: 'sentence' | 'status',
  isHidden = false,
): readonly MenuItem[] => (isHidden ? hiddenMenuItems : menuItems(detail));

const hiddenMenuItems: readonly MenuItem[] = scenarioItems.map(({ id, label, href, group }) => ({
  id,
  label: `${group} ${label}`,
  href,
}));

const menuItems = (detail: 'sentence' | 'status'): readonly MenuItem[] =>
  scenarioItems.map((item) => ({
    id: item.id,
    label: item.name === '' ? item.label : `${item.label} · ${item.name}`,
    detail: detail === 'sentence' ? scenarioSentence[item.id] : item.look.short,
    icon: item.look.icon,
    tone: item.look.tone === 'passed' ? 'plain' : item.look.tone,
    href: item.href,
    group: item.group,
  }));

/** A start from nothing, at the end of a menu. */
export const newMenuItem: MenuItem = {
  id: 'new',
  label: 'New',
  detail: 'Nothing allowed',
  icon: 'plus',
  href: '#?',
  group: 'Your own',
};

export const isDocumentedId = (id: string): id is DocumentedId =>
  documentedIds.some((documented) => documented === id);

/** What the row prints, for the name of a control: "405 Method Not Allowed". */
export const printedTitle = (id: DocumentedId): string =>
  statusLook({ outcome: id, response: documentedScenario(id).printed }).title;

/** A click that is to load here, and not to open the link in another tab or window. */
export const isPlainClick = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
