/** Replaces a piece of a text; offsets in UTF-16 code units, `endOffset` exclusive. */
export interface TextEdit {
  readonly startOffset: number;
  readonly endOffset: number;
  readonly newText: string;
}

/** Applies edits that do not overlap. At the same offset, insertions come before replacements. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const inOrder = edits.toSorted(
    (a, b) => a.startOffset - b.startOffset || a.endOffset - b.endOffset,
  );
  let done = 0;
  const pieces: string[] = [];
  for (const { startOffset, endOffset, newText } of inOrder) {
    pieces.push(text.slice(done, startOffset), newText);
    done = endOffset;
  }
  return pieces.join('') + text.slice(done);
}
