/**
 * What stays on this device, under one prefix. Storage can be full or forbidden: then nothing is
 * kept, and nothing breaks.
 */
const prefix = 'cors-playground:';

export type RememberedKey = 'scenario' | 'theme';

export function recall(key: RememberedKey): string | null {
  try {
    return localStorage.getItem(prefix + key);
  } catch {
    return null;
  }
}

/** @param value null forgets it */
export function remember(key: RememberedKey, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(prefix + key);
    else localStorage.setItem(prefix + key, value);
  } catch {
    // Not kept, then.
  }
}
