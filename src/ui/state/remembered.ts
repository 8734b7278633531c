/**
 * What stays on this device, or in this tab alone, under one prefix. Storage can be full or forbidden:
 * then nothing is kept, and nothing breaks.
 */
const prefix = 'cors-playground:';

/** Read only when needed: where storage is forbidden, even to name it throws. */
const places = { device: () => localStorage, tab: () => sessionStorage };

export type RememberedPlace = keyof typeof places;
export type RememberedKey = 'scenario' | 'theme' | 'pane-widths' | 'single-keys' | 'lessons';

export const storageKey = (key: RememberedKey): string => prefix + key;

export function recall(key: RememberedKey, place: RememberedPlace = 'device'): string | null {
  try {
    return places[place]().getItem(storageKey(key));
  } catch {
    return null;
  }
}

/**
 * @param value null forgets it
 * @returns whether that was done
 */
export function remember(
  key: RememberedKey,
  value: string | null,
  place: RememberedPlace = 'device',
): boolean {
  try {
    if (value === null) places[place]().removeItem(storageKey(key));
    else places[place]().setItem(storageKey(key), value);
    return true;
  } catch {
    return false;
  }
}
