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

/** Lines that are looked at after a marker, and after a status line. Of the others there can be millions. */
const reach = 400;

const isOfInterest = (line: string): boolean =>
  line.includes('HTTP/') || line.includes('cors-playground');

/** Of a mail, in which an output is quoted. */
const quoting = /^(?:[ \t]{0,3}>){1,9} ?/;

/** A mail also has other blanks. */
const cleaned = (line: string): string =>
  withoutTerminalCodes(line).replaceAll('\xa0', ' ').replace(quoting, '');

/** As a console shows a string, in quotes and with its line ends written out: Newman does so. */
const shownString = / \d{1,4} ===\\n/;

const withoutQuotes = (text: string): string =>
  text.replace(/^[ │]*['"`]|['"`](?: \+)?$/gm, '').replaceAll('\\n', '\n');

/** CR CR LF is what a terminal's recording has. A line end at the end of all is no blank line. */
const linesOf = (text: string): readonly string[] =>
  (shownString.test(text) ? withoutQuotes(text) : text)
    .replace(/\r+\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n');

/** A text in pieces, without colours and quoting, and without what is far from any answer. */
export function sectionsOf(text: string): readonly Section[] {
  let last = { marker: null as Marker | null, lines: [] as string[], isClosed: false };
  const sections = [last];
  let left = 0;
  for (const line of linesOf(text)) {
    if (isOfInterest(line)) left = reach;
    else if (left === 0) continue;
    else left--;
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
