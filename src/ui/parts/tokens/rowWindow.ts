/** A long list of rows of one height, scrolled behind a window; all lengths in px. */
export interface RowWindow {
  readonly rowHeight: number;
  readonly viewHeight: number;
}

/**
 * The rows to draw, in order: those in view, a few to either side, and `keep` wherever it is, so
 * that the focused row never leaves the page.
 */
export function rowsToDraw(
  { rowHeight, viewHeight }: RowWindow,
  scrollTop: number,
  count: number,
  keep: number,
): readonly number[] {
  const spare = 4;
  // The list may have shrunk since it was scrolled.
  const top = Math.min(scrollTop, Math.max(0, count * rowHeight - viewHeight));
  const first = Math.max(0, Math.floor(top / rowHeight) - spare);
  const end = Math.min(count, Math.ceil((top + viewHeight) / rowHeight) + spare);
  const rows = Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i);
  if (keep < 0 || keep >= count || (keep >= first && keep < end)) return rows;
  return keep < first ? [keep, ...rows] : [...rows, keep];
}

/** The nearest scroll position that shows the row whole. */
export function scrollToShow(
  { rowHeight, viewHeight }: RowWindow,
  scrollTop: number,
  index: number,
): number {
  const top = index * rowHeight;
  return Math.min(top, Math.max(scrollTop, top + rowHeight - viewHeight));
}
