/** Colours and the like (CSI), and links around a text (OSC 8): curl writes both. */
const codes =
  // eslint-disable-next-line no-control-regex -- terminals are controlled by them
  /\x1b\[[\d;?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g;

/** A colour whose first character, ESC, was lost or is written out. */
const brokenCodes = /(?:\^|\\e|\\033|\\x1b|␛)?\[\d{0,3}(?:;\d{1,3}){0,4}m/g;

/** Only what switches a colour off again shows that a `[1m` was one. */
const isBroken = /\[(?:0|2[1-9]|39|49)?m/;

export function withoutTerminalCodes(line: string): string {
  // eslint-disable-next-line no-control-regex -- terminals are controlled by them
  const text = /[\x00-\x08\x0b-\x1f\x7f]/.test(line) ? line.replace(codes, '') : line;
  return isBroken.test(text) ? text.replace(brokenCodes, '') : text;
}
