import type { TextRange } from './textRange.ts';

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

/**
 * Removes entries of a list or object, each with one comma. At least one must stay.
 *
 * @param stays for each of the `entries` whether it stays
 */
export function removalEdits(
  entries: readonly TextRange[],
  stays: readonly boolean[],
): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let lastKept: TextRange | undefined;
  let firstGone: TextRange | undefined;
  for (const [index, entry] of entries.entries()) {
    if (!stays[index]) firstGone ??= entry;
    else {
      if (firstGone) edits.push(removal(firstGone.start, entry.start));
      firstGone = undefined;
      lastKept = entry;
    }
  }
  // There is no comma after the last entry, so the one before it is removed.
  if (firstGone && lastKept) edits.push(removal(lastKept.end, entries.at(-1)?.end ?? lastKept.end));
  return edits;
}

function removal(startOffset: number, endOffset: number): TextEdit {
  return { startOffset, endOffset, newText: '' };
}
