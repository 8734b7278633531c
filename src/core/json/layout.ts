/** How JSON is laid out. */
export interface Layout {
  /** One level of indentation. */
  readonly unit: string;
  readonly lineEnd: string;
}

export const defaultLayout: Layout = { unit: '  ', lineEnd: '\n' };

/** A list of scalars stays on one line up to this many columns, as the panes are narrow. */
export const lineWidth = 64;

/** Where a line begins and how much of it is taken. */
export interface LinePosition {
  /** What the line is indented by. */
  readonly indent: string;
  /** The columns before the place. */
  readonly column: number;
}

export const lineStart: LinePosition = { indent: '', column: 0 };

/** What is to be laid out: values, or places in a text whose spelling has to remain. */
export interface Source<Value> {
  /** The text of a scalar; null for a list or an object. */
  readonly scalar: (value: Value) => string | null;
  readonly isList: (value: Value) => boolean;
  /** The entries of a list or the members of an object, `key` as it is written. */
  readonly entries: (value: Value) => readonly Entry<Value>[];
}

export interface Entry<Value> {
  readonly key?: string;
  readonly value: Value;
}

/**
 * JSON text of `value`: objects with a line per member, lists of scalars on one line if they fit.
 *
 * @param position where the value begins
 */
export function layOut<Value>(
  source: Source<Value>,
  value: Value,
  layout: Layout,
  { indent, column }: LinePosition,
): string {
  const scalar = source.scalar(value);
  if (scalar !== null) return scalar;
  const entries = source.entries(value);
  const isList = source.isList(value);
  const [open, close] = isList ? '[]' : '{}';
  if (entries.length === 0) return `${open}${close}`;
  const flat = isList ? onOneLine(source, entries, lineWidth - column) : null;
  if (flat !== null) return flat;
  const inner = indent + layout.unit;
  const lines = entries.map(({ key, value }) => {
    const label = key === undefined ? '' : `${key}: `;
    const position = { indent: inner, column: inner.length + label.length };
    return label + layOut(source, value, layout, position);
  });
  const { lineEnd } = layout;
  return `${open}${lineEnd}${inner}${lines.join(`,${lineEnd}${inner}`)}${lineEnd}${indent}${close}`;
}

/** Null if that is wider than `width`, or if there are lists or objects among the entries. */
function onOneLine<Value>(
  source: Source<Value>,
  entries: readonly Entry<Value>[],
  width: number,
): string | null {
  const texts: string[] = [];
  let left = width;
  for (const { value } of entries) {
    const text = source.scalar(value);
    left -= (text?.length ?? 0) + 2;
    if (text === null || left < 0) return null;
    texts.push(text);
  }
  return `[${texts.join(', ')}]`;
}
