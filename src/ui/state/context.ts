import { createContext } from 'svelte';
import type { Playground } from './Playground.svelte.ts';

/** Read by the panes alone; below them go values in and callbacks out. */
export const [getPlayground, setPlayground] = createContext<Playground>();
