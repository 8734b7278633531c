import type { Scenario } from '#core/scenario/scenario.ts';
import { recall, remember } from './remembered.ts';

/** A state as it is kept in storage: plain JSON, which needs no code that is loaded late. */
export interface Kept {
  readonly scenario: Scenario;
  /** What the address bar showed then, if that was not this state. */
  readonly address?: string;
  /** Other tabs of this device changed something at the same time. */
  readonly otherTabs?: boolean;
}

/**
 * Keeps a state on this device, where the last tab that keeps one wins, and as long as the address
 * does not show it also in this tab, where a reload finds it. Returns whether this tab has it.
 *
 * @param scenario without secrets
 */
export function keep(scenario: Scenario, inAddress: boolean, otherTabs: boolean): boolean {
  const kept: Kept = { scenario, ...(otherTabs && { otherTabs }) };
  remember('scenario', JSON.stringify(kept));
  if (inAddress) return remember('scenario', null, 'tab');
  const unsaved: Kept = { scenario, address: location.href };
  return remember('scenario', JSON.stringify(unsaved), 'tab');
}

/** The text of what this tab kept, if the page is open again at the address that does not show it. */
export function recallUnsaved(): string | null {
  const [navigation] = performance.getEntriesByType('navigation');
  const { type } = (navigation ?? {}) as Partial<PerformanceNavigationTiming>;
  const text = type === 'reload' || type === 'back_forward' ? recall('scenario', 'tab') : null;
  return text !== null && readKept(text)?.address === location.href ? text : null;
}

/** What a text of storage says, unchecked; null if that is nothing. */
export function readKept(text: string): { readonly [Key in keyof Kept]?: unknown } | null {
  try {
    return JSON.parse(text) as object | null;
  } catch {
    return null;
  }
}
