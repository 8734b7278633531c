import { repairIds } from '#ui/results/repair/repairIds.ts';

/** What keys do in the row of changes, where it is there. */
export const repairKeys = {
  changes: (): void => document.getElementById(repairIds.row)?.focus(),
  fixAll: (): void => document.querySelector<HTMLElement>(`#${repairIds.fixAll} button`)?.click(),
};
