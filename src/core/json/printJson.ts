/** A list of scalars stays on one line up to this many columns, as the panes are narrow. */
export const lineWidth = 64;

/**
 * JSON text of a value, laid out as `layOutText` does: indented by 2, an object with a line per
 * member, a list of scalars on one line if it fits. Members that are undefined are left out.
 *
 * @param indent what the line begins with that the value begins in
 * @param column how many columns of that line are taken already
 */
export function printJson(value: unknown, indent = '', column = indent.length): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (!Array.isArray(value)) {
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    const lines = members.map(([key, member]) => {
      const label = `${JSON.stringify(key)}: `;
      return label + printJson(member, inner, inner.length + label.length);
    });
    return onLines('{', lines, '}', indent);
  }
  const flat = `[${value.map((entry) => JSON.stringify(entry)).join(', ')}]`;
  const fits = flat.length <= lineWidth - column && !value.some(isContainer);
  if (fits) return flat;
  const lines = value.map((entry) => printJson(entry, inner));
  return onLines('[', lines, ']', indent);
}

const isContainer = (value: unknown): boolean => typeof value === 'object' && value !== null;

function onLines(open: string, lines: readonly string[], close: string, indent: string): string {
  if (lines.length === 0) return open + close;
  return `${open}\n${lines.map((line) => `${indent}  ${line}`).join(',\n')}\n${indent}${close}`;
}
