import { untrack } from 'svelte';
import { documentedScenarios } from '#core/documented/scenarios.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { later } from './later.ts';
import type { Opened } from './links.ts';
import type { Playground } from './Playground.svelte.ts';
import { recall, remember } from './remembered.ts';

/** How long the address bar waits for the next keystroke, in ms: browsers limit how often it may change. */
const pause = 250;

const unopened: Opened = {
  scenario: null,
  wrong: [['The link cannot be opened: a part of the page did not load. Reload it.']],
  embed: false,
};

/** What the page's address asks for. The code that unpacks links is fetched only for one. */
export async function openPageAddress(): Promise<Opened> {
  const { hash, search } = location;
  if (hash.length <= 1 && search === '') return { scenario: null, wrong: [], embed: false };
  const named = documentedScenarios.find(({ id }) => `#${id}` === hash);
  if (named && search === '') return { scenario: named.scenario, wrong: [], embed: false };
  try {
    const { openAddress } = await later.links();
    const opened = openAddress({ hash, search });
    const unfinished = opened.scenario?.drafts?.setup !== undefined;
    return unfinished ? { ...opened, setupTexts: await later.setupTexts() } : opened;
  } catch {
    return unopened;
  }
}

/** What this device last looked at; null if that is nothing, or what is open anyway. */
export async function recallScenario(open: Scenario): Promise<Scenario | null> {
  const kept = recall('scenario');
  if (kept === null) return null;
  const { fragmentOf, openAddress } = await later.links();
  return kept === fragmentOf(open) ? null : openAddress({ hash: `#${kept}`, search: '' }).scenario;
}

/**
 * Keeps the address bar and the memory of this device at the present scenario, from the first
 * change on. To be called where effects may run.
 */
export function keepAddress(playground: Playground): void {
  let links: Awaited<ReturnType<typeof later.links>> | null = null;
  let opened = true;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function write(): void {
    timer = undefined;
    if (!links) return;
    const fragment = links.fragmentOf(playground.scenario);
    // Too large for a link: the last one that opens stays.
    if (fragment === null) return;
    history.replaceState(history.state, '', `${links.pageAddress()}#${fragment}`);
    remember('scenario', fragment);
  }

  async function loadAndWrite(): Promise<void> {
    links ??= await later.links();
    untrack(write);
  }

  $effect(() => {
    void [playground.setup, playground.request, playground.pinned, playground.page];
    if (opened) {
      opened = false;
      return;
    }
    clearTimeout(timer);
    timer = setTimeout(() => void loadAndWrite(), pause);
  });

  // Whoever leaves or reloads at once finds the last keystroke too.
  $effect(() => {
    const flush = () => {
      if (timer === undefined) return;
      clearTimeout(timer);
      write();
    };
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      clearTimeout(timer);
    };
  });
}

/** Follows an address that is typed or chosen while the page is open. */
export function followAddress(onopened: (opened: Opened) => void): () => void {
  const follow = () => void openPageAddress().then(onopened);
  addEventListener('hashchange', follow);
  return () => removeEventListener('hashchange', follow);
}
