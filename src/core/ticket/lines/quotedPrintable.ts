import type { TicketLine } from '#core/ticket/piece.ts';

const header = /^content-transfer-encoding:\s*quoted-printable\s*$/i;

/** A soft line break, and a byte that no text has to have encoded unless it is quoted-printable. */
const softBreak = /[^\s=]=$/;
const encodedByte = /=(?:3D|C[2-9A-F]|[DE][\dA-F])/;

/**
 * The source of a mail: its soft line breaks taken out, its bytes decoded. Only where the mail says
 * so, or where both marks of it are there: `=20` alone can be a parameter.
 */
export function withoutQuotedPrintable(lines: readonly TicketLine[]): readonly TicketLine[] {
  const start = lines.findIndex(({ text }) => header.test(text));
  if (start === -1 && !looksEncoded(lines)) return lines;
  const from = start + 1;
  return [...lines.slice(0, from), ...joined(lines.slice(from))];
}

const looksEncoded = (lines: readonly TicketLine[]): boolean =>
  lines.some(({ text }) => softBreak.test(text) && text.length > 60) &&
  lines.some(({ text }) => encodedByte.test(text));

function* joined(lines: readonly TicketLine[]): Generator<TicketLine> {
  let parts: string[] = [];
  let number = 0;
  for (const line of lines) {
    if (parts.length === 0) number = line.number;
    const isSoft = line.text.endsWith('=');
    parts.push(isSoft ? line.text.slice(0, -1) : line.text);
    if (isSoft) continue;
    yield { number, text: decoded(parts.join('')) };
    parts = [];
  }
  if (parts.length > 0) yield { number, text: decoded(parts.join('')) };
}

const decoded = (text: string): string =>
  text.replace(/(?:=[\dA-F]{2})+/gi, (bytes) =>
    new TextDecoder().decode(
      Uint8Array.from(bytes.slice(1).split('='), (byte) => parseInt(byte, 16)),
    ),
  );
