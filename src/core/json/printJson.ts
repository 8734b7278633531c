import { defaultLayout, layOut, lineStart, type Source } from './layout.ts';
import { isObject } from './withValue.ts';

/** JSON text of a value, laid out as `layOutText` does. Members that are undefined are left out. */
export function printJson(value: unknown, layout = defaultLayout, position = lineStart): string {
  return layOut(values, value, layout, position);
}

const values: Source<unknown> = {
  scalar: (value) =>
    typeof value === 'object' && value !== null ? null : (JSON.stringify(value) ?? 'null'),
  isList: Array.isArray,
  entries: (value) =>
    Array.isArray(value)
      ? value.map((entry: unknown) => ({ value: entry }))
      : Object.entries(value as object)
          .filter(([, member]) => member !== undefined)
          .map(([key, member]: [string, unknown]) => ({ key: JSON.stringify(key), value: member })),
};

/** `value` on one line, with `space` after commas and colons. */
export function printOnOneLine(value: unknown, space: string): string {
  if (Array.isArray(value)) {
    return `[${value.map((entry) => printOnOneLine(entry, space)).join(`,${space}`)}]`;
  }
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, member]) => `${JSON.stringify(key)}:${space}${printOnOneLine(member, space)}`,
  );
  return `{${members.join(`,${space}`)}}`;
}
