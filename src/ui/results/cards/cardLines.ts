import type { ComparedLine } from '#core/documented/compare.ts';
import type { InputName } from '#core/documented/inputs.ts';
import { erratumWords } from '#core/explain/gateway/erratumWords.ts';
import type { Basis } from '#core/gateway/provenance.ts';
import { lineReason } from '#core/explain/gateway/lineReasonWords.ts';
import { diffPieces, type Piece } from './diffPieces.ts';

/**
 * `erratum`, `differs`: from what is documented. From what was observed: `explained` by a reading,
 * `unexplained` by any, `open` as long as that is not known.
 */
export type LineMark = 'erratum' | 'differs' | 'explained' | 'unexplained' | 'open';

/** One line of one card, ready to be shown. Both cards have the same number of lines. */
export interface CardLine {
  /**
   * `start`: status and reason phrase. `header`: name and value. `none`: a header that is not there.
   * `gap`: empty, where only the other card has a line.
   */
  readonly kind: 'start' | 'header' | 'none' | 'gap';
  readonly name: string;
  /** Empty for a header with an empty value. */
  readonly pieces: readonly Piece[];
  readonly mark: LineMark | null;
  /** Why the line has the mark `differs`. */
  readonly reason: string | null;
  /** This card's half of an erratum, to be folded out. */
  readonly why: string | null;
  /** What our line rests on. */
  readonly basis: Basis | null;
}

export const whole = (text: string): readonly Piece[] =>
  text === '' ? [] : [{ text, surplus: false }];

function kindOf(part: string, value: string | null, other: string | null): CardLine['kind'] {
  if (part === ':start') return value === null ? 'gap' : 'start';
  if (value !== null) return 'header';
  return other === null ? 'gap' : 'none';
}

/** A line as documented. */
export function printedLine(line: ComparedLine, differing: readonly InputName[]): CardLine {
  const { part, printed, ours, erratum } = line;
  const gap = line.mark === 'unprinted';
  // Wrong with any inputs; but where the two cards agree, nothing is marked.
  const wrong = erratum !== null && erratum.printed !== erratum.ours && line.mark !== 'same';
  const reason = lineReason(line, differing);
  return {
    kind: gap ? 'gap' : kindOf(part, printed, ours),
    name: part,
    pieces: wrong ? diffPieces(printed ?? '', erratum.ours) : whole(printed ?? ''),
    mark: wrong ? 'erratum' : reason === null ? null : 'differs',
    reason: wrong ? null : reason,
    why: erratum && erratumWords[erratum.id].printed(erratum),
    basis: null,
  };
}

/** How a browser has the answer. */
interface HowItIsSeen {
  readonly missed?: MissedHeader | null;
  /** Then there is no reason phrase. */
  readonly http2?: boolean;
}

/** @param answer status and reason phrase */
export const startLine = (answer: string, http2: boolean): string =>
  http2 ? `HTTP/2 ${answer.split(' ', 1)[0]}` : `HTTP/1.1 ${answer}`.trimEnd();

/** The same line as the gateway sends it. */
export function ourLine(
  line: ComparedLine,
  differing: readonly InputName[],
  { missed = null, http2 = false }: HowItIsSeen = {},
): CardLine {
  const { part, printed, ours, erratum, basis } = line;
  const reason = lineReason(line, differing);
  const kind = kindOf(part, ours, printed);
  return {
    kind: kind === 'gap' && (basis || isMissed(part, missed)) ? 'none' : kind,
    name: part,
    pieces: whole(part === ':start' && ours !== null ? startLine(ours, http2) : (ours ?? '')),
    mark: line.mark === 'erratum' ? 'erratum' : reason === null ? null : 'differs',
    reason,
    why: erratum && erratumWords[erratum.id].ours(erratum),
    basis,
  };
}

/** A header on which the browser's check of the answer fails. */
export interface MissedHeader {
  readonly name: string;
  readonly tag: string;
}

export const isMissed = (part: string, missed: MissedHeader | null): boolean =>
  part.toLowerCase() === missed?.name.toLowerCase();

/** With a line for the missed header, where there is none to compare. */
export function withMissed(
  lines: readonly ComparedLine[],
  missed: MissedHeader | null,
): readonly ComparedLine[] {
  if (!missed || lines.some(({ part }) => isMissed(part, missed))) return lines;
  const { name: part } = missed;
  const line = {
    part,
    printed: null,
    ours: null,
    mark: 'same',
    erratum: null,
    basis: null,
  } as const;
  return [...lines, line];
}

const reasonOf = ({ erratum }: ComparedLine): string | null =>
  erratum && erratumWords[erratum.id].printed(erratum);

/** Whether an erratum's reason is open at first: where the two answers differ, and only once. */
export function opensByItself(line: ComparedLine, lines: readonly ComparedLine[]): boolean {
  const sameReason = lines.find(
    (other) => other.mark === 'erratum' && reasonOf(other) === reasonOf(line),
  );
  return line.mark === 'erratum' && sameReason === line;
}
