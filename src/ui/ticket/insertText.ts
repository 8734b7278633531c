/** To insert a longer text as if it were typed could be felt. */
const typedUpTo = 50_000; // characters

/**
 * Puts a text in place of the selection of a field, cleaned together with what is around it, so that
 * the browser's own undo takes it back and never shows what was cleaned away.
 */
export function insertText(
  area: HTMLTextAreaElement,
  text: string,
  clean: (text: string) => string,
): void {
  const before = area.value;
  const after = clean(withInserted(area, text));
  const { start, end, inserted } = change(before, after);
  area.setSelectionRange(start, end);
  if (inserted.length <= typedUpTo && typed(inserted)) return;
  area.setRangeText(inserted, start, end, 'end');
  area.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** The text of a field with another one in place of its selection. */
export const withInserted = (
  { value, selectionStart, selectionEnd }: HTMLTextAreaElement,
  text: string,
): string => value.slice(0, selectionStart) + text + value.slice(selectionEnd);

function typed(text: string): boolean {
  // Deprecated, and still the only way that keeps the field's undo.
  return document.execCommand?.(text === '' ? 'delete' : 'insertText', false, text) ?? false;
}

/** What makes `after` of `before` and leaves their common beginning and end alone. */
function change(before: string, after: string) {
  const shared = Math.min(before.length, after.length);
  let start = 0;
  while (start < shared && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shared - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return {
    start,
    end: before.length - tail,
    inserted: after.slice(start, after.length - tail),
  };
}
