import type { TextEdit } from '#core/text/textEdit.ts';
import type { TextRange } from '#core/text/textRange.ts';

/**
 * Takes entries out of a list or object, each with one comma. At least one has to remain.
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
  // There is no comma after the last entry: the one before it goes.
  if (firstGone && lastKept) edits.push(removal(lastKept.end, entries.at(-1)?.end ?? lastKept.end));
  return edits;
}

function removal(startOffset: number, endOffset: number): TextEdit {
  return { startOffset, endOffset, newText: '' };
}
