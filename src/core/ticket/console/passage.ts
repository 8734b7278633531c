import type { Lines } from '#core/ticket/ticket.ts';
import type { TicketLine } from '#core/ticket/piece.ts';

/** Lines read as one text, since a message may be wrapped. */
export interface Passage {
  readonly text: string;
  /** The offset at which the text of a later line begins. */
  readonly firstEnd: number;
  /** The lines of the paste between two offsets. */
  readonly linesOf: (start: number, end: number) => Lines;
  /** How many of its lines begin before an offset. */
  readonly countTo: (offset: number) => number;
}

/** A message is wrapped into so many lines at most. */
const mostLines = 12;
const longest = 20_000;

/** What a console prints is shorter. */
const longestLine = 100_000;

/** Markup that is pasted with a message: it cannot be part of an address. */
const tags = /<\/?(?:a|b|br|code|em|i|li|p|pre|span|strong)(?: [^<>]{0,400})?\/?>/gi;

/** The rest of a sentence, which can be wrapped, too. */
const restOfSentence = /^(?:(?!\bAccess to )[^.]){0,200}\.(?=[\s"'`*_)]|$)/;

/** What comes before the first words of a message by which it is known in any language. */
const firstWords = /(?:^|\n)((?:\p{L}|[ ]){1,40})$/u;

/** A message from its first word to the end of its sentence, of which a part is known. */
export function wholeMessage(text: string, start: number, end: number): string {
  const before = firstWords.exec(text.slice(0, start))?.[1] ?? '';
  const isEnded = /[.)。]$/.test(text.slice(start, end));
  const after = isEnded ? '' : (restOfSentence.exec(text.slice(end, end + 300))?.[0] ?? '');
  return before + text.slice(start, end) + after;
}

/** The line at an index, and what follows it up to the next empty line, up to a count of lines. */
export function passageAt(
  lines: readonly TicketLine[],
  at: number,
  count: number = mostLines,
): Passage {
  const own: TicketLine[] = [];
  const starts: number[] = [];
  const texts: string[] = [];
  let length = 0;
  for (const line of lines.slice(at, at + count)) {
    if (own.length > 0 && (length > longest || line.text.trim() === '')) break;
    const whole = line.text.slice(0, longestLine);
    const text = whole.includes('<') ? whole.replace(tags, '') : whole;
    own.push(line);
    starts.push(length);
    texts.push(text);
    length += text.length + 1;
  }
  const indexOf = (offset: number): number =>
    Math.max(
      0,
      starts.findLastIndex((start) => start <= offset),
    );
  const numberAt = (offset: number): number => own[indexOf(offset)]?.number ?? 1;
  return {
    text: texts.join('\n'),
    firstEnd: starts[1] ?? length,
    linesOf: (start, end) => ({ first: numberAt(start), last: numberAt(Math.max(start, end - 1)) }),
    countTo: (offset) => indexOf(Math.max(0, offset - 1)) + 1,
  };
}
