import type { Cover } from '#ui/state/Cover.svelte.ts';

/** Hides the answer for who presents; ends it, whoever hid it. */
export function toggleCover(cover: Cover): void {
  if (cover.by) return cover.end();
  cover.hide();
  // The next space bar is to reveal it, and not to press the button again.
  document.getElementById('answer')?.focus({ preventScroll: true });
}
