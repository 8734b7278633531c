import type { Plugin } from 'vite';

const hydration = /[\\/]svelte[\\/]src[\\/]internal[\\/]client[\\/]dom[\\/]hydration\.js$/;
const flag = 'export let hydrating = false;';
const setter = 'hydrating = value;';

/**
 * Drops from Svelte what takes over a page that a server has rendered: this one is empty until its
 * script runs. Svelte guards that code by one flag "so it can be treeshaken out"; Rolldown does so
 * only if the flag is a constant. Fails when Svelte has changed so that there is no such flag.
 */
export function clientOnly(): Plugin {
  return {
    name: 'client-only',
    apply: 'build',
    transform: {
      filter: { id: hydration },
      handler(code) {
        if (!code.includes(flag) || !code.includes(setter))
          this.error('Svelte has no flag for hydration any more: see vite/clientOnly.ts');
        return {
          code: code.replace(flag, 'export const hydrating = false;').replace(setter, ''),
          map: null,
        };
      },
    },
  };
}
