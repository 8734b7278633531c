import { recall, remember } from '#ui/state/remembered.ts';

/** Whether a letter alone is a shortcut, outside a field. Speech input may need that switched off. */
export const hasSingleKeys = (): boolean => recall('single-keys') !== 'off';

export const setSingleKeys = (on: boolean): void => void remember('single-keys', on ? null : 'off');
