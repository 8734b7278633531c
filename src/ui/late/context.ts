import { createContext } from 'svelte';
import type { LateParts } from './lateParts.ts';

/** Read by the panes alone; what a late part itself needs of another is handed to it. */
export const [getLate, setLate] = createContext<LateParts>();
