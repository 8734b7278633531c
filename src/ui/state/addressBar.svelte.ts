import { untrack } from 'svelte';
import { documentedScenarios } from '#core/documented/scenarios.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { mayHoldSecrets } from '#core/secrets/mayHoldSecrets.ts';
import type { Late } from '#ui/late/Late.svelte.ts';
import type { Opened, OpenedKept } from './links.ts';
import type { Playground } from './Playground.svelte.ts';
import { HistoryEntries } from './historyEntries.ts';
import { keep, recallUnsaved } from './kept.ts';
import { recall, storageKey } from './remembered.ts';

export type LateLinks = Late<typeof import('./links.ts')>;

/** How long the address bar waits for the next keystroke, in ms: browsers limit how often it may change. */
const pause = 250;

/** And how long after it was refused, in ms: the limits are for 10 to 30 seconds. */
const pauseWhenRefused = 5000;

/** An address that asks for nothing. */
export const nothingAsked: Opened = { scenario: null, wrong: [] };

/** What the app's address asks for. The code for links is loaded only for one that needs it. */
export async function openPageAddress(
  lateLinks: LateLinks,
  unsaved = recallUnsaved(),
): Promise<Opened> {
  const { hash, search } = location;
  const named = documentedScenarios.find(({ id }) => `#${id}` === hash);
  if (unsaved === null && search === '') {
    if (hash.length <= 1) return nothingAsked;
    if (named) return { ...nothingAsked, scenario: named.scenario };
  }
  const links = await lateLinks.load();
  if (!links) return { ...nothingAsked, unopened: true };
  const kept = unsaved === null ? null : links.openKept(unsaved);
  return kept
    ? { ...nothingAsked, scenario: kept.scenario, unsaved: true }
    : links.openAddress({ hash, search });
}

/** What this device last looked at; null if that is nothing, or what is open anyway. */
export async function recallKept(open: Scenario, lateLinks: LateLinks): Promise<OpenedKept | null> {
  const text = recall('scenario');
  const kept = text === null ? null : ((await lateLinks.load())?.openKept(text) ?? null);
  return JSON.stringify(kept?.scenario) === JSON.stringify(open) ? null : kept;
}

/** Where the present state can be found again. */
export type Holder = 'address' | 'tab' | 'nothing';

interface Keeping {
  /** Whether the address shows the scenario that was opened. */
  readonly opened?: boolean;
  /** Told after each change where the address cannot show it: it is too large for a link. */
  readonly onheld?: (holder: Holder) => void;
  /** Whether what is open is what the address asks for. */
  readonly isShown?: () => boolean;
  /** Back, Forward, or an address that was typed: what it opens, or null where it was open before. */
  readonly onarrive?: (opened: Opened | null) => void;
}

export interface KeptAddress {
  /** To be called before something else is opened: a step of the browser's history. */
  readonly step: () => void;
}

/**
 * Keeps the address bar and the memory of this device at the present scenario, from the first
 * change on, and follows Back and Forward. To be called where effects may run.
 */
export function keepAddress(
  playground: Playground,
  lateLinks: LateLinks,
  { opened = true, onheld = () => {}, isShown = () => true, onarrive = () => {} }: Keeping = {},
): KeptAddress {
  const entries = new HistoryEntries();
  /** Whether the next address is a new entry of the browser's history. */
  let isStep = false;
  let changed = false;
  /** Whether the address does not show the last change yet, or cannot. */
  let outdated = false;
  /** Whether the browser is about to leave or reload the page: what it opens then is settled. */
  let leaving = false;
  let otherTabs = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const open = () => (isShown() ? playground.documents : null);

  function keepScenario(): boolean {
    const { scenario } = playground;
    const links = lateLinks.part;
    if (!links && mayHoldSecrets(JSON.stringify(scenario))) return false;
    return keep(links?.withoutSecrets(scenario).scenario ?? scenario, !outdated, otherTabs);
  }

  function later(delay: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => (lateLinks.part ? write() : void lateLinks.load()), delay);
  }

  function write(): void {
    const links = lateLinks.part;
    if (!links || !outdated || leaving) return;
    clearTimeout(timer);
    const fragment = links.fragmentOf(playground.scenario, !playground.isCovered);
    outdated = fragment === null || !show(`${links.pageAddress()}#${fragment}`);
    const kept = keepScenario();
    if (fragment !== null) onheld('address');
    else onheld(kept ? 'tab' : 'nothing');
    if (fragment !== null && outdated) later(pauseWhenRefused);
  }

  /** Whether the address bar shows it now. */
  function show(address: string): boolean {
    const isNew = isStep && address !== location.href;
    const done = showAddress(address, isNew ? 'pushState' : 'replaceState', entries.state);
    if (done) isStep = false;
    return done;
  }

  function step(): void {
    leaving = false;
    write();
    entries.leave(open());
    isStep = true;
  }

  function follow(): void {
    if (entries.isOpen) return;
    clearTimeout(timer);
    outdated = isStep = false;
    const left = entries.enter(open());
    if (left) {
      playground.restore(left);
      onarrive(null);
      return;
    }
    const { current } = entries;
    void openPageAddress(lateLinks, null).then((next) => {
      if (entries.current === current) onarrive(next);
    });
  }

  $effect(() => {
    void playground.documents;
    if (opened) {
      opened = false;
      return;
    }
    changed = outdated = true;
    leaving = false;
    if (isStep && lateLinks.part) untrack(write);
    else later(isStep ? 0 : pause);
  });

  // Once the code for links is there, at whatever attempt, the address catches up; and while the answer
  // is hidden it does not name the row.
  let wasCovered = false;
  $effect(() => {
    if (playground.isCovered !== wasCovered) {
      wasCovered = playground.isCovered;
      changed = outdated = true;
    }
    if (lateLinks.part) untrack(write);
    else if (outdated) later(0);
  });

  // A page that is left or reloaded keeps the last keystroke too: not in the address, because a
  // reload opens the one that it was asked for, however long that takes to be answered.
  $effect(() => {
    const wait = () => (leaving = true);
    const leave = () => {
      leaving = false;
      if (!outdated) return;
      if (keepScenario()) later(pause);
      else write();
    };
    // The tab used last is the one that is remembered.
    const hide = () => {
      if (changed && document.visibilityState === 'hidden') keepScenario();
    };
    const hear = ({ key }: StorageEvent) => {
      otherTabs ||= key === storageKey('scenario');
    };
    addEventListener('popstate', follow);
    addEventListener('hashchange', follow);
    addEventListener('beforeunload', wait);
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hide);
    addEventListener('storage', hear);
    return () => {
      removeEventListener('popstate', follow);
      removeEventListener('hashchange', follow);
      removeEventListener('beforeunload', wait);
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hide);
      removeEventListener('storage', hear);
      clearTimeout(timer);
      outdated = false;
    };
  });
  return { step };
}

/**
 * Whether the address bar shows it now: browsers limit how often that may change. Safari and Firefox
 * throw past the limit, Chromium leaves the address as it is.
 */
function showAddress(
  address: string,
  method: 'pushState' | 'replaceState',
  state: object,
): boolean {
  try {
    history[method](state, '', address);
    return location.href === address;
  } catch {
    return false;
  }
}
