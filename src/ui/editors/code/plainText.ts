import type { EditorSelection } from './editorView.ts';
import { offsetWithLf, withLf } from './lineEnds.ts';

/** What is selected in a text area that has the focus; undefined if it has not. */
export function selectionIn(area: HTMLTextAreaElement): EditorSelection | undefined {
  if (area.ownerDocument.activeElement !== area) return undefined;
  const { selectionStart, selectionEnd, selectionDirection } = area;
  return selectionDirection === 'backward'
    ? { anchor: selectionEnd, caret: selectionStart }
    : { anchor: selectionStart, caret: selectionEnd };
}

/** Focuses the area with the caret at `offset` of `text`, its line in the middle. */
export function revealIn(area: HTMLTextAreaElement, text: string, offset: number): void {
  const caret = offsetWithLf(text, offset);
  const linesBefore = withLf(text).slice(0, caret).split('\n').length - 1;
  const lineHeight = parseFloat(getComputedStyle(area).lineHeight) || 0;
  area.focus();
  area.setSelectionRange(caret, caret);
  area.scrollTop = linesBefore * lineHeight - area.clientHeight / 2;
}
