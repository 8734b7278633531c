import type { ComparedLine } from '#core/documented/compare.ts';

/**
 * The lines that are drawn of a long message: all that the gateway writes or that differ, and of the
 * native service's own so many that there are `max`.
 */
export function shownLines(lines: readonly ComparedLine[], max: number): readonly ComparedLine[] {
  if (lines.length <= max) return lines;
  let room = max - lines.filter((line) => !isPlain(line)).length;
  return lines.filter((line) => !isPlain(line) || room-- > 0);
}

/** A line of the native service that only passes through. */
const isPlain = ({ part, basis, mark, erratum }: ComparedLine): boolean =>
  part !== ':start' && basis?.kind === 'native' && mark !== 'erratum' && erratum === null;
