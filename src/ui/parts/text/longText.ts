/** Painting a longer text on each keystroke would be felt: it is shown bare. */
const paintedUpTo = { lines: 2000, length: 60_000 };

/** Breaking a longer line would be felt, of right-to-left text above all: it goes on to the right. */
const brokenUpTo = 10_000;

export const isTooLongToPaint = (text: string, lines: readonly string[]): boolean =>
  lines.length > paintedUpTo.lines || text.length > paintedUpTo.length;

export const hasLineTooLongToBreak = (lines: readonly string[]): boolean =>
  lines.some((line) => line.length > brokenUpTo);
