import type { TicketLine } from '#core/ticket/piece.ts';
import { withPlainCharacters } from './characters.ts';
import { isDefanged, refanged, withBareLinks } from './links.ts';
import { withoutMarkdown } from './markdown.ts';
import { withoutMojibake } from './mojibake.ts';
import { withoutLineNumbers, withoutPrefix } from './prefixes.ts';
import { withoutQuotedPrintable } from './quotedPrintable.ts';
import { withoutQuoting } from './quoting.ts';
import { withoutTerminalCodes } from './terminal.ts';

/** CR CR LF is what a terminal's recording has. */
const lineEnd = /\r{0,2}\n|\r/;

/**
 * The lines of a paste, cleaned of what was done to them on the way. What is surely damage is
 * undone, in the order opposite to the one in which it came: the mail's coding, the terminal's codes,
 * quoting and Markdown, links. All else stays as it is.
 */
export function cleanLines(text: string): readonly TicketLine[] {
  const split = text.split(lineEnd).map((line, index) => ({ number: index + 1, text: line }));
  const repaired = withoutQuotedPrintable(split).map((line) => changed(line, repairedText));
  const bare = withoutLineNumbers(withoutMarkdown(withoutQuoting(repaired)));
  const linked = bare.map((line) => changed(line, bareText));
  return isDefanged(text) ? linked.map((line) => changed(line, refanged)) : linked;
}

const repairedText = (text: string): string =>
  withPlainCharacters(withoutMojibake(withoutTerminalCodes(text)));

const bareText = (text: string): string => withBareLinks(withoutPrefix(text));

function changed(line: TicketLine, by: (text: string) => string): TicketLine {
  const text = by(line.text);
  return text === line.text ? line : { ...line, text };
}
