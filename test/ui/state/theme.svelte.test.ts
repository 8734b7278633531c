import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recall, remember } from '#ui/state/remembered.ts';
import { Theme } from '#ui/state/theme.svelte.ts';
import { SystemTheme } from './harness/systemTheme.ts';

beforeEach(() => localStorage.clear());
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A theme as it is seen after so many presses: dark or light, what is chosen, what is kept. */
function seen(systemDark: boolean, presses: number) {
  new SystemTheme(systemDark);
  const theme = new Theme();
  for (let i = 0; i < presses; i++) theme.toggle();
  return [theme.dark ? 'dark' : 'light', theme.choice, recall('theme')];
}

describe('the theme', () => {
  it.each([
    ['light', 0, 'light', 'system', null],
    ['light', 1, 'dark', 'dark', 'dark'],
    ['light', 2, 'light', 'system', null],
    ['light', 3, 'dark', 'dark', 'dark'],
    ['dark', 0, 'dark', 'system', null],
    ['dark', 1, 'light', 'light', 'light'],
    ['dark', 2, 'dark', 'system', null],
  ])('of a %s system after %i presses is %s', (system, presses, look, choice, kept) => {
    expect(seen(system === 'dark', presses)).toEqual([look, choice, kept]);
  });

  it.each([
    ['dark', 'light', 'dark', 'dark'],
    ['light', 'dark', 'light', 'light'],
    ['system', 'dark', 'dark', 'system'],
    ['blue', 'dark', 'dark', 'system'],
    ['', 'light', 'light', 'system'],
  ])('kept as %j on a %s system is %s', (kept, system, look, choice) => {
    remember('theme', kept);
    expect(seen(system === 'dark', 0).slice(0, 2)).toEqual([look, choice]);
  });

  it.each([
    ['follows the system', 0, ['light', 'dark', 'light']],
    ['stays as chosen', 1, ['dark', 'dark', 'dark']],
    ['follows again once it is given back', 2, ['light', 'dark', 'light']],
  ])('%s', (_, presses, looks) => {
    const system = new SystemTheme(false);
    const theme = new Theme();
    for (let i = 0; i < presses; i++) theme.toggle();
    const look = () => (theme.dark ? 'dark' : 'light');
    const seen = [look()];
    for (const dark of [true, false]) {
      system.turn(dark);
      seen.push(look());
    }
    expect(seen).toEqual(looks);
  });

  it('notifies its watchers of the system’s change and of the visitor’s', () => {
    const system = new SystemTheme(false);
    const theme = new Theme();
    const seen: boolean[] = [];
    const stop = $effect.root(() => {
      $effect(() => void seen.push(theme.dark));
    });
    for (const change of [() => {}, () => system.turn(true), () => theme.toggle()]) {
      change();
      flushSync();
    }
    stop();
    expect(seen).toEqual([false, true, false]);
  });

  it('can be changed where nothing can be kept', () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(seen(false, 1)).toEqual(['dark', 'dark', null]);
  });
});
