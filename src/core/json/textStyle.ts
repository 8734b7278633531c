import { defaultLayout, type Layout, type LinePosition } from './layout.ts';
import { printJson, printOnOneLine } from './printJson.ts';
import { lineCounter, type LineAndColumn } from '#core/text/lines.ts';
import type { TextRange } from '#core/text/textRange.ts';
import type { JsonArray, JsonNode, JsonObject } from './tree.ts';

/** How a JSON text is formatted, so that what is added looks like the rest. */
export class TextStyle {
  readonly #text: string;
  readonly #layout: Layout;
  /** What follows commas and colons on one line. */
  readonly #space: '' | ' ';
  readonly #lineAndColumn: (offset: number) => LineAndColumn;

  constructor(text: string, root: JsonNode) {
    this.#text = text;
    this.#lineAndColumn = lineCounter(text);
    this.#layout = {
      unit: /\n([ \t]+)/.exec(text)?.[1] ?? defaultLayout.unit,
      lineEnd: /\r?\n/.exec(text)?.[0] ?? defaultLayout.lineEnd,
    };
    const member = root.type === 'object' ? root.entries[0] : undefined;
    this.#space = member && text.slice(member.keyEnd, member.node.start) === ':' ? '' : ' ';
  }

  isOnOneLine({ start, end }: TextRange): boolean {
    return !this.#text.slice(start, end).includes('\n');
  }

  positionAt(offset: number): LinePosition {
    const column = this.#lineAndColumn(offset).column - 1;
    const indent = /^[ \t]*/.exec(this.#text.slice(offset - column, offset))?.[0] ?? '';
    return { indent, column };
  }

  /** What is between two entries: the comma and the white space around it. */
  separatorOf({ start, entries }: JsonArray | JsonObject): string {
    const [first, second] = entries;
    if (first && second) return this.#text.slice(first.end, second.start);
    const lead = first ? this.#text.slice(start + 1, first.start) : '';
    return lead.includes('\n') ? `,${lead}` : `,${this.#space}`;
  }

  printInLine(value: unknown): string {
    return printOnOneLine(value, this.#space);
  }

  printAt(value: unknown, position: LinePosition): string {
    return printJson(value, this.#layout, position);
  }

  printKey(key: string): string {
    return `${JSON.stringify(key)}:${this.#space}`;
  }
}

/** The place after `text`, if that is written at `position`. */
export function positionAfter(position: LinePosition, text: string): LinePosition {
  const lineStart = text.lastIndexOf('\n') + 1;
  if (lineStart === 0) return { ...position, column: position.column + text.length };
  const line = text.slice(lineStart);
  return { indent: /^[ \t]*/.exec(line)?.[0] ?? '', column: line.length };
}
