import type { Finder, TicketLine } from '#core/ticket/piece.ts';
import { verboseOutput } from './verbose.ts';

const head =
  /^(?:\d{2}:\d{2}:\d{2}\.\d{3,6} )?(=>|<=|==) (Send|Recv|Info)(?:: | (header|data|SSL data), )/;

/** `curl --trace` and `--trace-ascii`: the same as its verbose output, with offsets or as hex. */
export const traceOutput: Finder = {
  starts: head,
  read: (lines, at) => {
    const { verbose, next } = asVerbose(lines, at);
    const reading = verboseOutput.read(verbose, 0);
    return { pieces: reading?.pieces ?? [], next };
  },
};

/** The lines as verbose output would have them, each with the number of the line it is from. */
function asVerbose(lines: readonly TicketLine[], at: number) {
  const verbose: TicketLine[] = [];
  let mark: string | null = null;
  let dump: TicketLine[] = [];
  const endDump = () => {
    if (mark !== null) verbose.push(...linesOfDump(dump, mark));
    dump = [];
  };
  let next = at;
  for (; next < lines.length; next++) {
    const line = lines[next];
    if (!line) break;
    const [whole = '', direction, , what] = head.exec(line.text) ?? [];
    if (direction === undefined) {
      if (!/^[\da-f]{4,8}:(?: |$)/.test(line.text)) break;
      dump.push(line);
      continue;
    }
    endDump();
    mark =
      what === 'header'
        ? direction === '=>'
          ? '> '
          : '< '
        : what === 'data' && direction === '<='
          ? ''
          : null;
    if (direction === '==')
      verbose.push({ ...line, text: `* ${line.text.slice(whole.length).trim()}` });
  }
  endDump();
  return { verbose, next };
}

/** 16 bytes a line, each as two digits, before the same as text. */
const hexBytes = /^[\da-f]{4,8}: ((?:[\da-f]{2} ){1,16})/;

function linesOfDump(dump: readonly TicketLine[], mark: string): readonly TicketLine[] {
  const hex = dump.every(({ text }) => hexBytes.test(text));
  const text = hex ? textOfHex(dump) : textOfAscii(dump);
  const number = dump[0]?.number ?? 1;
  // The length of a chunk stands above it.
  return (mark === '' ? text.replace(/^[\da-f]{1,8}\r?\n(?=.)/i, '') : text)
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => ({ number, text: `${mark}${line}` }));
}

function textOfHex(dump: readonly TicketLine[]): string {
  const bytes = dump.flatMap(({ text }) => hexBytes.exec(text)?.[1]?.trim().split(' ') ?? []);
  return bytes.map((byte) => String.fromCharCode(parseInt(byte, 16))).join('');
}

/** A line is broken after 64 characters: then the next offset says that no line end was between. */
function textOfAscii(dump: readonly TicketLine[]): string {
  const parts: string[] = [];
  let expected = -1;
  for (const { text } of dump) {
    const [, offset = '', content = ''] = /^([\da-f]{4,8}): ?(.*)$/.exec(text) ?? [];
    const at = parseInt(offset, 16);
    if (parts.length > 0 && at !== expected) parts.push('\n');
    parts.push(content);
    expected = at + content.length;
  }
  return parts.join('');
}
