/** A header as it is typed: the name may hold a whole line, `Name: value`. */
export interface TypedHeader {
  readonly name: string;
  readonly value: string;
}

/**
 * Takes a whole line in the name apart. Developer tools copy names of HTTP/2 with a colon before
 * them (`:authority`): that one is part of the name.
 */
export function splitHeader({ name, value }: TypedHeader): TypedHeader {
  const line = name.trim();
  const colon = line.indexOf(':', 1);
  if (colon === -1) return { name: line === ':' ? '' : line, value: value.trim() };
  const after = line.slice(colon + 1).trim();
  return {
    name: line.slice(0, colon).trim(),
    value: [after, value.trim()].filter(Boolean).join(' '),
  };
}
