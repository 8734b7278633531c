import { untrack } from 'svelte';
import { documentedScenarios } from '#core/documented/scenarios.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import type { Late } from '#ui/late/Late.svelte.ts';
import type { Opened } from './links.ts';
import type { Playground } from './Playground.svelte.ts';
import { recall, remember } from './remembered.ts';

export type LateLinks = Late<typeof import('./links.ts')>;

/** How long the address bar waits for the next keystroke, in ms: browsers limit how often it may change. */
const pause = 250;

/** What the app's address asks for. The code for links is loaded only for one that needs it. */
export async function openPageAddress(lateLinks: LateLinks): Promise<Opened> {
  const { hash, search } = location;
  if (hash.length <= 1 && search === '') return { scenario: null, wrong: [], embed: false };
  const named = documentedScenarios.find(({ id }) => `#${id}` === hash);
  if (named && search === '') return { scenario: named.scenario, wrong: [], embed: false };
  const links = await lateLinks.load();
  return links
    ? links.openAddress({ hash, search })
    : { scenario: null, wrong: [], embed: false, unopened: true };
}

/** What this device last looked at; null if that is nothing, or what is open anyway. */
export async function recallScenario(
  open: Scenario,
  lateLinks: LateLinks,
): Promise<Scenario | null> {
  const kept = recall('scenario');
  const links = kept === null ? undefined : await lateLinks.load();
  if (!links || kept === links.fragmentOf(open)) return null;
  return links.openAddress({ hash: `#${kept}`, search: '' }).scenario;
}

/**
 * Keeps the address bar and the memory of this device at the present scenario, from the first
 * change on. To be called where effects may run.
 */
export function keepAddress(playground: Playground, lateLinks: LateLinks): void {
  let opened = true;
  /** Whether the address does not show the last change yet. */
  let outdated = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function write(): void {
    clearTimeout(timer);
    const links = lateLinks.part;
    if (!links || !outdated) return;
    outdated = false;
    const fragment = links.fragmentOf(playground.scenario);
    // Too large for a link: the last one that opens stays.
    if (fragment === null) return;
    history.replaceState(history.state, '', `${links.pageAddress()}#${fragment}`);
    remember('scenario', fragment);
  }

  $effect(() => {
    const { setup, pinned, page } = playground;
    // The request of a page's call follows from the call: a browser loaded late is not a change.
    void [setup, pinned, page ?? playground.request];
    if (opened) {
      opened = false;
      return;
    }
    outdated = true;
    clearTimeout(timer);
    timer = setTimeout(() => void lateLinks.load().then(write), pause);
  });

  // Where the code for links had to be loaded a second time, the address catches up.
  $effect(() => {
    if (lateLinks.part) untrack(write);
  });

  // A page that is left or reloaded at once keeps the last keystroke too.
  $effect(() => {
    addEventListener('pagehide', write);
    return () => {
      removeEventListener('pagehide', write);
      clearTimeout(timer);
      outdated = false;
    };
  });
}

/** Follows an address that is typed or chosen while the app is open. */
export function followAddress(
  lateLinks: LateLinks,
  onopened: (opened: Opened) => void,
): () => void {
  const follow = () => void openPageAddress(lateLinks).then(onopened);
  addEventListener('hashchange', follow);
  return () => removeEventListener('hashchange', follow);
}
