/** A step down: a key of an object or an index of a list. */
export type JsonStep = string | number;

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * `value` with `leaf` at `path`; undefined removes what is there. Objects and lists that are
 * missing on the way are made; an index after the end of a list adds to it.
 */
export function withValueAt(
  value: unknown,
  [step, ...rest]: readonly JsonStep[],
  leaf: unknown,
): unknown {
  if (step === undefined) return leaf;
  if (Array.isArray(value) && typeof step === 'number') {
    const entry = withValueAt(value[step], rest, leaf);
    return entry === undefined ? value.toSpliced(step, 1) : value.toSpliced(step, 1, entry);
  }
  if (isObject(value) && typeof step === 'string') {
    const { [step]: _, ...others } = value;
    const member = withValueAt(Object.hasOwn(value, step) ? value[step] : undefined, rest, leaf);
    return member === undefined ? others : { ...value, [step]: member };
  }
  const inner = withValueAt(undefined, rest, leaf);
  if (inner === undefined) return value;
  return typeof step === 'number' ? [inner] : { [step]: inner };
}
