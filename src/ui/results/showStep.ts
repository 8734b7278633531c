import { flash } from '#ui/parts/controls/flash.ts';

/** Leads to a numbered box of the flowchart, or to its line where the list is shown instead. */
export function showStep(number: number): void {
  const all = [...document.querySelectorAll<HTMLElement>(`[data-step="${number}"]`)];
  // The chart comes first; where it is not drawn, the list is.
  const box = all.find((element) => element.getClientRects().length > 0) ?? all[0];
  if (!box) return;
  flash(box);
  box.focus({ preventScroll: true });
}
