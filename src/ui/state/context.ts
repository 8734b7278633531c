import { createContext } from 'svelte';
import type { Cover } from './Cover.svelte.ts';
import type { Playground } from './Playground.svelte.ts';

/** Read by the panes alone; below them go values in and callbacks out. */
export const [getPlayground, setPlayground] = createContext<Playground>();

/** How much of the answer may be shown. Read by the panes alone. */
export const [getCover, setCover] = createContext<Cover>();
