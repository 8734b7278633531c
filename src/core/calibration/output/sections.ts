import { withoutTerminalCodes } from '#core/ticket/lines/terminal.ts';
import { readMarker, type Marker } from './marker.ts';

/** What is between two markers. */
export interface Section {
  /** The marker before it; null where the text begins. */
  readonly marker: Marker | null;
  readonly lines: readonly string[];
  /** Whether a marker comes after it: it is not cut. */
  readonly isClosed: boolean;
}

/** CR CR LF is what a terminal's recording has. */
const lineEnd = /\r{0,2}\n|\r/;

/** Of a mail, in which an output is quoted. */
const quoting = /^(?:[ \t]{0,3}>){1,9} ?/;

const cleaned = (line: string): string => withoutTerminalCodes(line).replace(quoting, '');

/** A text in pieces, without colours and quoting. */
export function sectionsOf(text: string): readonly Section[] {
  const sections: { marker: Marker | null; lines: string[]; isClosed: boolean }[] = [];
  let last = { marker: null as Marker | null, lines: [] as string[], isClosed: false };
  sections.push(last);
  for (const line of text.replace(/\r?\n$/, '').split(lineEnd)) {
    const plain = cleaned(line);
    const marker = readMarker(plain);
    if (!marker) last.lines.push(plain);
    else {
      last.isClosed = true;
      last = { marker, lines: [], isClosed: false };
      sections.push(last);
    }
  }
  return sections;
}
