import { sideOf } from './knownNames.ts';
import { type Heading, isCertainLabel, type Label } from './labels.ts';
import type { RequestLine, StatusLine } from './startLine.ts';

/** One row of a message or a panel, whatever it was written as, with the index of its line. */
export type Row = RowBody & { readonly at: number };

export type RowBody =
  | ({ readonly kind: 'request-line' } & RequestLine)
  | ({ readonly kind: 'status-line' } & StatusLine)
  | { readonly kind: 'general'; readonly label: Label; readonly value: string }
  | { readonly kind: 'heading'; readonly heading: Heading }
  | { readonly kind: 'header'; readonly name: string; readonly value: string };

/** A line without what decorates it: bullets, bold, code marks, the marks of a table's row. */
export function bare(text: string): string {
  const trimmed = text.replaceAll('\u200b', '').trim();
  if (!/^[|*`•–>/-]|[*`|,]$|\\r\\n$/.test(trimmed)) return trimmed;
  return trimmed
    .replace(/^(?:[*•–-]\s+|\/\/\s{1,8})(?=[*`\w:])/, '')
    .replace(/\\r\\n$/, '')
    .replace(/^\*\*([^*]{1,100})\*\*/, '$1')
    .replace(/^`([^`]{1,100})`(?=\s*:)/, '$1')
    .replace(/^`([^`]*)`$/, '$1');
}

const headerLine = /^(:?[\w!#$%&'^~+.-]{1,100})[ \t]{0,5}:[ \t]*(.*)$/;

/** A name and a value in one line: `Name: value`, cells between tabs or bars. */
export function inOneLine(text: string): readonly [name: string, value: string] | null {
  const [, cell, cellValue = ''] =
    /^\|\s*:?`?([^|`]{1,100}?)`?\s*\|\s*`?([^|]*?)`?\s*\|?$/.exec(text) ?? [];
  if (cell !== undefined) return [cell.replace(/:$/, ''), cellValue];
  const [, left, right = ''] = /^([\w -]{1,60}?):?[ ]*\t[\t ]*(\S.*)$/.exec(text) ?? [];
  if (left !== undefined) return [left, right];
  const [, label = '', shown = ''] = /^([\w äü-]{4,30}?)\s?:\s*(.*)$/i.exec(text) ?? [];
  if (isCertainLabel(label)) return [label, shown];
  const [, name, value = ''] = headerLine.exec(text) ?? [];
  // wget tells of a redirect a second time.
  const none = name === undefined || value.startsWith('//') || value.endsWith(' [following]');
  return none ? null : [name, value];
}

/** Whether a line is a header of a known name, or such a name alone. */
export const isKnownHeader = (text: string): boolean =>
  sideOf(inOneLine(text)?.[0] ?? text.replace(/:$/, '')) !== null;
