/** What is in one list and not in the other; both are sets. */
export interface ListChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

export function listChange(before: readonly string[], after: readonly string[]): ListChange {
  return { added: without(after, before), removed: without(before, after) };
}

function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const known = new Set(other);
  return [...new Set(list)].filter((entry) => !known.has(entry));
}

export const isChanged = ({ added, removed }: ListChange): boolean =>
  added.length + removed.length > 0;
