/** The offset of a place in a text; line and column count from 1, a place outside is drawn in. */
export function offsetOf(lines: readonly string[], line: number, column: number): number {
  const row = Math.max(1, Math.min(line, lines.length));
  const before = lines.slice(0, row - 1).reduce((sum, each) => sum + each.length + 1, 0);
  return before + Math.max(0, Math.min(column - 1, lines[row - 1]?.length ?? 0));
}
