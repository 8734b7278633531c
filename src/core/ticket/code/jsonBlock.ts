import type { TicketLine } from '#core/ticket/piece.ts';
import { depthOf } from './codeLines.ts';

/** Lines that are gone back from the end of a block to its beginning. */
const longestBlock = 500;

/** Whether a line begins JSON that stands by itself: a brace or bracket, and a string or another behind it. */
export function beginsJson(lines: readonly TicketLine[], at: number): boolean {
  const [, behind] = /^\s*[{[]\s*(.*)$/s.exec(lines[at]?.text ?? '') ?? [];
  if (behind === undefined) return false;
  const next = behind === '' ? (lines[at + 1]?.text.trim() ?? '') : behind;
  return /^["{[]/.test(next);
}

/** Whether a line ends JSON that stands by itself. */
export function endsJson(lines: readonly TicketLine[], at: number): boolean {
  if (!/[}\]]\s*$/.test(lines[at]?.text ?? '')) return false;
  let depth = 0;
  for (let from = at; from >= Math.max(0, at - longestBlock); from -= 1) {
    depth += depthOf(lines[from]?.text ?? '');
    if (depth >= 0) return depth === 0 && beginsJson(lines, from);
  }
  return false;
}
