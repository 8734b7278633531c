import type { TicketLine } from '#core/ticket/piece.ts';

/** Terminal codes: colours (CSI) and links around a text (OSC 8). */
// eslint-disable-next-line no-control-regex
const terminalCodes = /\x1b\[[\d;?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)/g;

/** The lines of a paste, cleaned of what was done to them on the way. */
export const cleanLines = (text: string): readonly TicketLine[] =>
  text.split(/\r\n|\n|\r/).map((line, index) => ({
    number: index + 1,
    text: line.replace(terminalCodes, '').replaceAll('\xa0', ' '),
  }));
