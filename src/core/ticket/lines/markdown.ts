import type { TicketLine } from '#core/ticket/piece.ts';

const fence = /^\s*(?:`{3,}|~{3,})[\w+#.-]{0,30}\s*$/;
const fenceBeside = /^\s*`{3,}(?=[^`\s])|(?<=[^`\s])\s?`{3,}\s*$/g;

/** The line under a table's head. */
const ruler = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*){1,20}\|?\s*$/;
const row = /^\s*\|(.*)\|\s*$/;

/** Bold at the beginning, as around a header's name or a whole message. `__proto__:` is a name. */
const bold = /^(\s*(?:[-*+] )?)(\*\*|__)(?!(?<=__)[a-z]+__\s?:)(?=\S)(.{1,4000}?)\2/;

/** Lines without Markdown: its fences are empty lines, rows of two cells are `name: value`. */
export function withoutMarkdown(lines: readonly TicketLine[]): readonly TicketLine[] {
  const result: TicketLine[] = [];
  let inTable = false;
  lines.forEach((line, at) => {
    const isHead = ruler.test(lines[at + 1]?.text ?? '') && line.text.includes('|');
    inTable = isHead || (inTable && line.text.includes('|'));
    result.push({ ...line, text: inTable ? rowText(line.text, isHead) : plain(line.text) });
  });
  return result;
}

function plain(text: string): string {
  if (fence.test(text)) return '';
  if (text.includes('```')) return text.replace(fenceBeside, '');
  return bold.test(text) ? text.replace(bold, '$1$3') : text;
}

function rowText(text: string, isHead: boolean): string {
  if (isHead || ruler.test(text)) return '';
  const cells = (row.exec(text)?.[1] ?? text).split('|').map((cell) => plainCell(cell.trim()));
  return cells.length === 2 ? cells.join(': ') : text;
}

const plainCell = (cell: string): string =>
  cell.replace(/^(\*\*|__|`)(.*)\1$/, '$2').replace(/:$/, '');
