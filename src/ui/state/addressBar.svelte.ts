import { untrack } from 'svelte';
import type { Scenario } from '#core/scenario/scenario.ts';
import { readAddress, type Address } from '#core/share/address.ts';
import { fragmentOf, scenarioAt } from './fragment.ts';
import type { Playground } from './Playground.svelte.ts';
import { recall, remember } from './remembered.ts';

/** How long the address bar waits for the next keystroke, in ms: browsers limit how often it may change. */
const pause = 250;

/** The page's address without a scenario. */
const pageAddress = (): string => location.href.split(/[?#]/, 1)[0] ?? '';

/** A link that opens the present scenario just as it is. */
export const linkTo = ({ scenario }: Playground): string =>
  `${pageAddress()}#${fragmentOf(scenario)}`;

/** The same for a frame in another page: the result alone, read-only. */
export const embedLinkTo = ({ scenario }: Playground): string =>
  `${pageAddress()}#embed/${fragmentOf(scenario)}`;

/** What the page was opened with. */
export const openAddress = (): Address => readAddress(location);

/** What this device last looked at; null if that is nothing, or what is open anyway. */
export function recallScenario(open: Scenario): Scenario | null {
  const kept = recall('scenario');
  if (kept === null || kept === fragmentOf(open)) return null;
  return scenarioAt(readAddress({ hash: `#${kept}`, search: '' }));
}

/**
 * Keeps the address bar and the memory of this device at the present scenario, from the first
 * change on. To be called where effects may run.
 */
export function keepAddress(playground: Playground): void {
  let opened = true;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function write(): void {
    timer = undefined;
    const fragment = fragmentOf(playground.scenario);
    history.replaceState(history.state, '', `${pageAddress()}#${fragment}`);
    remember('scenario', fragment);
  }

  $effect(() => {
    void [playground.setup, playground.request, playground.pinned];
    if (opened) {
      opened = false;
      return;
    }
    clearTimeout(timer);
    timer = setTimeout(() => untrack(write), pause);
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
export function followAddress(onaddress: (address: Address) => void): () => void {
  const follow = () => onaddress(readAddress(location));
  addEventListener('hashchange', follow);
  return () => removeEventListener('hashchange', follow);
}
