import { untrack } from 'svelte';
import { readAddress, writeAddress, type Address } from '#core/share/address.ts';
import { remember } from './remembered.ts';
import type { Playground } from './Playground.svelte.ts';

/** How long the address bar waits for the next keystroke, in ms: browsers limit how often it may change. */
const pause = 250;

/** The page's address without a scenario. */
const pageAddress = (): string => location.href.split(/[?#]/, 1)[0] ?? '';

/** A link that opens a scenario just as it is. */
export const linkTo = (playground: Playground): string =>
  `${pageAddress()}#${writeAddress(playground.scenario)}`;

/** The same as a page to put into a frame: the result, read-only. */
export const embedLinkTo = (playground: Playground): string =>
  `${pageAddress()}#embed/${writeAddress(playground.scenario)}`;

/**
 * Keeps the address bar and the memory of this device at the present scenario, from the first
 * change on; to be called where effects may run.
 */
export function keepAddress(playground: Playground): void {
  let opened = true;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function write(): void {
    timer = undefined;
    const address = writeAddress(playground.scenario);
    history.replaceState(history.state, '', `${pageAddress()}#${address}`);
    remember('scenario', address);
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

  /** Whoever leaves or reloads at once finds the last keystroke too. */
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
